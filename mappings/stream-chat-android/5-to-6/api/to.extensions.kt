package io.getstream.chat.android.extensions

fun Float.limitTo(min: Float, max: Float): Float
fun Float.isInt(): Boolean
fun Int.limitTo(min: Int, max: Int): Int
