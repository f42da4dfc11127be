package com.getstream.sdk.chat.view.activity

import android.content.Context
import android.content.Intent
import androidx.appcompat.app.AppCompatActivity

open class AttachmentDocumentActivity() : AppCompatActivity {
    fun loadDocument(url: String)
    companion object {
        fun getIntent(context: Context, url: String): Intent
    }
}
