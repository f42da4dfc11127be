// module: SendbirdChatSDK

public class SendbirdChat {}
