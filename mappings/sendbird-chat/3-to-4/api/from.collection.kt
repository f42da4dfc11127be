// Sendbird Chat 3.1.27. Declarations only.
package com.sendbird.android

import com.sendbird.android.handlers.GroupChannelCollectionHandler
import com.sendbird.android.handlers.MessageCollectionHandler
import com.sendbird.android.handlers.MessageCollectionInitHandler
import com.sendbird.android.handlers.MessageCollectionInitPolicy
import com.sendbird.android.handlers.OnChannelLoadResultHandler
import com.sendbird.android.handlers.RemoveAllFailedMessagesHandler
import com.sendbird.android.handlers.RemoveFailedMessagesHandler

enum class CollectionLifecycle {
    DISPOSED, CREATED, INITIALIZE_STARTED, INITIALIZED_CACHE, INITIALIZED;
    fun getValue(): Int
}

class GroupChannelCollection internal constructor() {
    fun getChannelList(): List<GroupChannel>
    fun hasMore(): Boolean
    fun dispose()
    fun loadMore(handler: OnChannelLoadResultHandler)
    fun setGroupChannelCollectionHandler(groupChannelCollectionHandler: GroupChannelCollectionHandler)
    fun getComparator(): Comparator<GroupChannel>
    companion object {
        fun getGroupChannelComparator(order: GroupChannelListQuery.Order): Comparator<GroupChannel>
    }
    open class Builder {
        constructor()
        constructor(query: GroupChannelListQuery)
        open fun setGroupChannelCollectionHandler(groupChannelCollectionHandler: GroupChannelCollectionHandler): GroupChannelCollection.Builder
        open fun build(): GroupChannelCollection
    }
}

class MessageCollection internal constructor() {
    fun setMessageCollectionHandler(messageCollectionHandler: MessageCollectionHandler)
    fun getComparator(): Comparator<BaseMessage>
    fun dispose()
    fun getSucceededMessages(): List<BaseMessage>
    fun getStartingPoint(): Long
    fun hasNext(): Boolean
    fun hasPrevious(): Boolean
    fun initialize(messageCollectionInitPolicy: MessageCollectionInitPolicy, handler: MessageCollectionInitHandler)
    fun getPendingMessages(): List<BaseMessage>
    fun getFailedMessages(): List<BaseMessage>
    fun loadNext(handler: BaseChannel.GetMessagesHandler)
    fun loadPrevious(handler: BaseChannel.GetMessagesHandler)
    fun removeFailedMessages(baseMessages: List<BaseMessage>, handler: RemoveFailedMessagesHandler)
    fun removeAllFailedMessages(handler: RemoveAllFailedMessagesHandler)
    fun getChannel(): GroupChannel
    open class Builder {
        constructor(channel: GroupChannel, params: MessageListParams)
        open fun setMessageCollectionHandler(messageCollectionHandler: MessageCollectionHandler): MessageCollection.Builder
        open fun setStartingPoint(startingPoint: Long): MessageCollection.Builder
        open fun build(): MessageCollection
    }
}
