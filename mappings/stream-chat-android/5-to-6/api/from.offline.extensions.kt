package io.getstream.chat.android.offline.extensions

import android.content.Context
import io.getstream.chat.android.client.ChatClient
import io.getstream.chat.android.client.api.models.QueryChannelsRequest
import io.getstream.chat.android.client.call.Call
import io.getstream.chat.android.client.models.Attachment
import io.getstream.chat.android.client.models.Channel
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.offline.event.handler.chat.factory.ChatEventHandlerFactory
import io.getstream.chat.android.offline.plugin.state.StateRegistry
import io.getstream.chat.android.offline.plugin.state.channel.ChannelState
import io.getstream.chat.android.offline.plugin.state.channel.thread.ThreadState
import io.getstream.chat.android.offline.plugin.state.global.GlobalState
import io.getstream.chat.android.offline.plugin.state.querychannels.QueryChannelsState
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.StateFlow

val ChatClient.state: StateRegistry
val ChatClient.globalState: GlobalState

fun ChatClient.queryChannelsAsState(
    request: QueryChannelsRequest,
    chatEventHandlerFactory: ChatEventHandlerFactory = TODO(),
    coroutineScope: CoroutineScope = TODO(),
): StateFlow<QueryChannelsState?>

fun ChatClient.watchChannelAsState(cid: String, messageLimit: Int, coroutineScope: CoroutineScope = TODO()): StateFlow<ChannelState?>
fun ChatClient.getRepliesAsState(messageId: String, messageLimit: Int, coroutineScope: CoroutineScope = TODO()): ThreadState
fun ChatClient.setMessageForReply(cid: String, message: Message?): Call<Unit>
fun ChatClient.downloadAttachment(context: Context, attachment: Attachment): Call<Unit>
fun ChatClient.loadOlderMessages(cid: String, messageLimit: Int): Call<Channel>
fun ChatClient.loadNewerMessages(channelCid: String, baseMessageId: String, messageLimit: Int): Call<Channel>
fun ChatClient.cancelEphemeralMessage(message: Message): Call<Boolean>
fun ChatClient.loadMessageById(cid: String, messageId: String): Call<Message>
