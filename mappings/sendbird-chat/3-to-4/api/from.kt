package com.sendbird.android

abstract class SendBird
