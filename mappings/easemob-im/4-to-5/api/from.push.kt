// Easemob IM SDK 4.24. Declarations only; the SDK is Java, so its accessors stand as methods.
package com.hyphenate.push

class EMPushConfig

enum class EMPushType { FCM, MIPUSH, HMSPUSH, MEIZUPUSH, OPPOPUSH, VIVOPUSH, HONORPUSH, NORMAL }
