package com.getstream.sdk.chat.coil

import android.content.Context
import coil.ImageLoader
import coil.ImageLoaderFactory

class StreamImageLoaderFactory(context: Context, builder: ImageLoader.Builder.() -> Unit = TODO()) : ImageLoaderFactory {
    override fun newImageLoader(): ImageLoader
}
