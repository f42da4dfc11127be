package com.getstream.sdk.chat

import androidx.core.content.FileProvider

class StreamFileProvider() : FileProvider
