package com.getstream.sdk.chat.viewmodel

import androidx.lifecycle.LiveData
import androidx.lifecycle.ViewModel
import com.getstream.sdk.chat.utils.typing.TypingUpdatesBuffer
import io.getstream.chat.android.client.ChatClient
import io.getstream.chat.android.client.models.Attachment
import io.getstream.chat.android.client.models.Command
import io.getstream.chat.android.client.models.Member
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.offline.plugin.state.channel.ChannelState
import java.io.File
import kotlinx.coroutines.flow.Flow

class MessageInputViewModel(cid: String, chatClient: ChatClient = TODO()) : ViewModel {
    val channelState: Flow<ChannelState>
    val members: LiveData<List<Member>>
    val commands: LiveData<List<Command>>
    val cooldownInterval: LiveData<Int>
    val maxMessageLength: LiveData<Int>
    val ownCapabilities: LiveData<Set<String>>
    var typingUpdatesBuffer: TypingUpdatesBuffer
    val repliedMessage: LiveData<Message?>
    val isDirectMessage: LiveData<Boolean>
    val messageToEdit: LiveData<Message?>
    fun setActiveThread(parentMessage: Message)
    fun getActiveThread(): LiveData<Message?>
    fun resetThread()
    fun selectMention(user: User)
    fun sendMessage(messageText: String, messageTransformer: Message.() -> Unit = TODO())
    fun sendMessageWithAttachments(
        messageText: String,
        attachmentsWithMimeTypes: List<Pair<File, String?>>,
        messageTransformer: Message.() -> Unit = TODO(),
    )
    fun sendMessageWithCustomAttachments(
        messageText: String,
        customAttachments: List<Attachment>,
        messageTransformer: Message.() -> Unit = TODO(),
    )
    fun editMessage(message: Message)
    fun postMessageToEdit(message: Message?)
    fun keystroke()
    fun stopTyping()
    fun dismissReply()
}
