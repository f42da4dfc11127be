// module: SendBirdSDK

import Foundation

open class SBDUser: NSObject, NSCopying, SBDMappable {
    open var userId: String { get }
    open var nickname: String? { get set }
    open var profileUrl: String? { get set }
    open var originalProfileUrl: String? { get set }
    open var plainProfileImageUrl: String? { get }
    open var connectionStatus: SBDUserConnectionStatus { get }
    open var lastSeenAt: Int64 { get }
    open var isActive: Bool { get }
    open var friendDiscoveryKey: String? { get set }
    open var friendName: String? { get set }
    open var preferredLanguages: [String]? { get }
    open class func build(fromSerializedData data: Data) -> SBDUser? { fatalError() }
    open func serialize() -> Data? { fatalError() }
    open func createMetaData(_ metaData: [String: String], completionHandler: (([String: String]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func updateMetaData(_ metaData: [String: String], completionHandler: (([String: String]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func deleteMetaData(withKey key: String, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func deleteAllMetaData(completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    public init() { fatalError() }
}

open class SBDMember: SBDUser, NSCopying, SBDMappable {
    open var state: SBDMemberState { get set }
    open var isBlockedByMe: Bool { get set }
    open var isBlockingMe: Bool { get set }
    open var isMuted: Bool { get set }
    open var role: SBDRole { get }
    open var restrictionInfo: SBDRestrictionInfo? { get }
    open class func build(fromSerializedData data: Data) -> SBDMember? { fatalError() }
    open func serialize() -> Data? { fatalError() }
    public init() { fatalError() }
}

open class SBDSender: SBDUser, NSCopying, SBDMappable {
    open var isBlockedByMe: Bool { get }
    open var role: SBDRole { get }
    open class func build(fromSerializedData data: Data) -> SBDSender? { fatalError() }
    open func serialize() -> Data? { fatalError() }
    public init() { fatalError() }
}

open class SBDRestrictedUser: SBDUser {
    open var restrictionInfo: SBDRestrictionInfo! { get set }
    public init() { fatalError() }
}

open class SBDRestrictionInfo: NSObject, SBDMappable {
    open var infoDescription: String! { get set }
    open var endAt: Int64 { get }
    open var restrictionType: SBDRestrictionType { get }
    public init() { fatalError() }
}
