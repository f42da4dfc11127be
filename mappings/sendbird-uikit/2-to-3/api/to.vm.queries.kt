// Sendbird UIKit 3.0.0. Declarations only.
package com.sendbird.uikit.vm.queries

import com.sendbird.android.channel.ChannelType
import com.sendbird.android.user.Member
import com.sendbird.android.user.User
import com.sendbird.uikit.interfaces.OnListResultHandler
import com.sendbird.uikit.interfaces.PagedQueryHandler
import com.sendbird.uikit.interfaces.UserInfo

open class BannedUserListQuery(channelType: ChannelType, channelUrl: String) : PagedQueryHandler<User> {
    override fun loadInitial(handler: OnListResultHandler<User>)
    override fun loadMore(handler: OnListResultHandler<User>)
    override fun hasMore(): Boolean
}

open class ChannelMemberListQuery(channelUrl: String) : PagedQueryHandler<Member> {
    override fun loadInitial(handler: OnListResultHandler<Member>)
    override fun loadMore(handler: OnListResultHandler<Member>)
    override fun hasMore(): Boolean
}

open class DefaultUserListQuery : PagedQueryHandler<UserInfo> {
    constructor()
    constructor(exceptMe: Boolean)
    override fun loadInitial(handler: OnListResultHandler<UserInfo>)
    override fun loadMore(handler: OnListResultHandler<UserInfo>)
    override fun hasMore(): Boolean
}

open class MutedMemberListQuery(channelUrl: String) : PagedQueryHandler<Member> {
    override fun loadInitial(handler: OnListResultHandler<Member>)
    override fun loadMore(handler: OnListResultHandler<Member>)
    override fun hasMore(): Boolean
}

open class OperatorListQuery(channelType: ChannelType, channelUrl: String) : PagedQueryHandler<User> {
    override fun loadInitial(handler: OnListResultHandler<User>)
    override fun loadMore(handler: OnListResultHandler<User>)
    override fun hasMore(): Boolean
}

open class ParticipantsListQuery(channelUrl: String) : PagedQueryHandler<User> {
    override fun loadInitial(handler: OnListResultHandler<User>)
    override fun loadMore(handler: OnListResultHandler<User>)
    override fun hasMore(): Boolean
}
