package io.getstream.android.push.delegate

import android.content.ContentProvider
import android.content.ContentValues
import android.content.Context
import android.database.Cursor
import android.net.Uri
import io.getstream.android.push.PushDevice

abstract class PushDelegate(val context: Context) {
    abstract fun handlePushMessage(payload: Map<String, Any?>): Boolean
    abstract fun registerPushDevice(pushDevice: PushDevice)
}

class PushDelegateProvider() : ContentProvider {
    override fun onCreate(): Boolean
    override fun query(
        uri: Uri,
        projection: Array<String?>?,
        selection: String?,
        selectionArgs: Array<String?>?,
        sortOrder: String?,
    ): Cursor?
    override fun getType(uri: Uri): String?
    override fun insert(uri: Uri, values: ContentValues?): Uri?
    override fun delete(uri: Uri, selection: String?, selectionArgs: Array<String?>?): Int
    override fun update(uri: Uri, values: ContentValues?, selection: String?, selectionArgs: Array<String?>?): Int
    companion object {
        val delegates: List<PushDelegate>
    }
}
