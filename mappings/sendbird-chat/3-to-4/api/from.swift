// module: SendBirdSDK

open class SBDMain: NSObject {}
