package io.getstream.chat.android.ui.common

import androidx.core.content.FileProvider

class StreamFileProvider() : FileProvider
