// Sendbird Chat 4.0, in part: what published code and the changelog show. Declarations only.
package com.sendbird.android.push

interface OnPushTokenReceiveListener

enum class PushTokenRegistrationStatus { SUCCESS, PENDING, ERROR }

enum class PushTokenType { GCM, APNS, APNS_VOIP, HMS }

enum class PushTriggerOption { ALL, OFF, MENTION_ONLY }

class SendbirdFirebaseInstanceIDService

class SendbirdFirebaseMessagingService

class SendbirdHmsMessagingService

class SendbirdHmsPushHandler

class SendbirdPushHandler

class SendbirdPushHelper
