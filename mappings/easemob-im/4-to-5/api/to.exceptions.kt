// Easemob IM SDK 5.0.0. Declarations only; the SDK is Java, so its accessors stand as methods.
package com.hyphenate.exceptions

open class HyphenateException : Exception {
    constructor()
    constructor(message: String)
    constructor(errorCode: Int, description: String)
    fun getErrorCode(): Int
    fun getDescription(): String
    fun setErrorCode(errorCode: Int)
}
