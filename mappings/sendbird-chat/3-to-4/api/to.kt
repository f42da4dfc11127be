package com.sendbird.android

object SendbirdChat
