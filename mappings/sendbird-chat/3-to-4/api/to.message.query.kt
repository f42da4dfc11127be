// Sendbird Chat 4.0, in part: what published code and the changelog show. Declarations only.
package com.sendbird.android.message.query

class MessageSearchQuery {
    val hasNext: Boolean
}

class PreviousMessageListQuery
