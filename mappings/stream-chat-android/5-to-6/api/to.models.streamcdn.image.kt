package io.getstream.chat.android.models.streamcdn.image

enum class StreamCdnCropImageMode(val queryParameterName: String) {
    TOP, BOTTOM, RIGHT, LEFT, CENTER
}

data class StreamCdnOriginalImageDimensions(val originalWidth: Int, val originalHeight: Int)

enum class StreamCdnResizeImageMode(val queryParameterName: String) {
    CLIP, CROP, FILL, SCALE
}
