package io.getstream.chat.android.state.extensions

import android.content.Context
import io.getstream.chat.android.client.ChatClient
import io.getstream.chat.android.client.api.models.QueryChannelsRequest
import io.getstream.chat.android.client.channel.state.ChannelState
import io.getstream.chat.android.models.Attachment
import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.state.event.handler.chat.factory.ChatEventHandlerFactory
import io.getstream.chat.android.state.plugin.state.StateRegistry
import io.getstream.chat.android.state.plugin.state.channel.thread.ThreadState
import io.getstream.chat.android.state.plugin.state.global.GlobalState
import io.getstream.chat.android.state.plugin.state.querychannels.QueryChannelsState
import io.getstream.result.call.Call
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
suspend fun ChatClient.getRepliesAsState(messageId: String, messageLimit: Int, coroutineScope: CoroutineScope = TODO()): ThreadState
fun ChatClient.setMessageForReply(cid: String, message: Message?): Call<Unit>
fun ChatClient.downloadAttachment(context: Context, attachment: Attachment): Call<Unit>
fun ChatClient.loadOlderMessages(cid: String, messageLimit: Int): Call<Channel>
fun ChatClient.loadNewerMessages(channelCid: String, baseMessageId: String, messageLimit: Int): Call<Channel>
fun ChatClient.cancelEphemeralMessage(message: Message): Call<Boolean>
fun ChatClient.loadMessageById(cid: String, messageId: String): Call<Message>
fun ChatClient.loadNewestMessages(cid: String, messageLimit: Int, userPresence: Boolean = TODO()): Call<Channel>
