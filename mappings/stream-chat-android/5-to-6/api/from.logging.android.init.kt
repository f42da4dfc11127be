package io.getstream.logging.android.init

import android.app.Service
import android.content.Intent
import android.os.IBinder
import androidx.core.content.FileProvider

object StreamLogFileManager {
    fun init(shareManager: ShareManager, clearManager: ClearManager)
    fun share()
    fun clear()
    fun interface ShareManager {
        fun share()
    }
    fun interface ClearManager {
        fun clear()
    }
}

class StreamLogFileProvider() : FileProvider {
    override fun onCreate(): Boolean
}

class StreamLogFileService() : Service {
    override fun onBind(intent: Intent): IBinder?
    override fun onStartCommand(intent: Intent?, flags: Int, startId: Int): Int
}
