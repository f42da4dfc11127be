// Sendbird Chat 4.0, in part: what published code and the changelog show. Declarations only.
package com.sendbird.android.params.common

class MessagePayloadFilter {
    var includeMetaArray: Boolean
    var includeReactions: Boolean
}
