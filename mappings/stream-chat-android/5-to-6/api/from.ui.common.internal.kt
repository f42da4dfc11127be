package io.getstream.chat.android.ui.common.internal

import android.app.Dialog
import android.os.Bundle
import androidx.fragment.app.DialogFragment

open class FullScreenDialogFragment() : DialogFragment {
    override fun onCreate(savedInstanceState: Bundle?)
    override fun onCreateDialog(savedInstanceState: Bundle?): Dialog
    override fun onStart()
}
