package io.getstream.chat.android.compose.ui.components.channels

import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import io.getstream.chat.android.compose.state.channels.list.ChannelOptionState
import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.models.Member
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.models.User
import io.getstream.chat.android.ui.common.state.channels.actions.ChannelAction

fun ChannelMembers(members: List<Member>, modifier: Modifier = TODO())
fun ChannelOptions(options: List<ChannelOptionState>, onChannelOptionClick: (ChannelAction) -> Unit, modifier: Modifier = TODO())
fun buildDefaultChannelOptionsState(selectedChannel: Channel, isMuted: Boolean, ownCapabilities: Set<String>): List<ChannelOptionState>
fun MessageReadStatusIcon(channel: Channel, message: Message, currentUser: User?, modifier: Modifier = TODO())
fun MessageReadStatusIcon(message: Message, isMessageRead: Boolean, modifier: Modifier = TODO(), readCount: Int = TODO())
fun UnreadCountIndicator(unreadCount: Int, modifier: Modifier = TODO(), color: Color = TODO())
