package io.getstream.chat.android.client.plugins.requests

interface ApiRequestsAnalyser {
    fun registerRequest(requestName: String, data: Map<String, String>)
    fun dumpRequestByName(requestName: String): String
    fun dumpAll(): String
    fun clearAll()
    fun clearRequestContaining(queryText: String)
    fun countRequestContaining(requestName: String): Int
    fun countAllRequests(): Int
    companion object {
        fun get(): ApiRequestsAnalyser
        fun isInitialized(): Boolean
    }
}
