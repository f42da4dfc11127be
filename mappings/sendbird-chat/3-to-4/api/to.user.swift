// module: SendbirdChatSDK
// What published code that uses Chat 4 shows; the vendor publishes no declarations.

import Foundation

open class User: NSObject {
    open var userId: String { get }
    open var nickname: String? { get set }
    open var profileURL: String? { get set }
    open var connectionStatus: UserConnectionStatus { get }
    open var isActive: Bool { get }
    open var preferredLanguages: [String]? { get }
    open class func build(fromSerializedData data: Data) -> User? { fatalError() }
    open func serialize() -> Data? { fatalError() }
    open func createMetaData(_ metaData: [String: String], completionHandler: (([String: String]?, SBError?) -> Void)?) { fatalError() }
    open func updateMetaData(_ metaData: [String: String], completionHandler: (([String: String]?, SBError?) -> Void)?) { fatalError() }
}

open class Member: User {
    open var state: MemberState { get set }
    open var isMuted: Bool { get set }
    open var role: Role { get }
    open var restrictionInfo: RestrictionInfo? { get }
    open class func build(fromSerializedData data: Data) -> Member? { fatalError() }
    open func serialize() -> Data? { fatalError() }
}

open class Sender: User {
    open var role: Role { get }
    open class func build(fromSerializedData data: Data) -> Sender? { fatalError() }
    open func serialize() -> Data? { fatalError() }
}

open class RestrictedUser: User {
    open var restrictionInfo: RestrictionInfo! { get set }
}
