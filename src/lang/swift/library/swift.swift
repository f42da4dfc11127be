// The part of the Swift standard library that types flow through.
// module: Swift

public struct Bool {}
public struct Int: Comparable {}
public struct Int8 {}
public struct Int16 {}
public struct Int32 {}
public struct Int64 {}
public struct UInt {}
public struct UInt8 {}
public struct UInt16 {}
public struct UInt32 {}
public struct UInt64 {}
public struct Float {}
public struct Double {}
public typealias Void = ()
public typealias AnyObject = Any
public enum Never {}

public protocol Error { var localizedDescription: String { get } }
public protocol Equatable {}
public protocol Comparable: Equatable {}
public protocol Hashable: Equatable { var hashValue: Int { get } }
public protocol Sendable {}
public protocol Encodable {}
public protocol Decodable {}
public typealias Codable = Encodable & Decodable
public protocol CustomStringConvertible { var description: String { get } }
public protocol Identifiable {
    associatedtype ID
    var id: ID { get }
}
public protocol CaseIterable {
    static var allCases: [Self] { get }
}
public protocol RawRepresentable {
    associatedtype RawValue
    var rawValue: RawValue { get }
}
public protocol Actor {}

public struct Character {}
public struct String: Hashable, Comparable {
    public var count: Int { get }
    public var isEmpty: Bool { get }
    public var first: Character? { get }
    public var last: Character? { get }
    public var description: String { get }
    public func hasPrefix(_ prefix: String) -> Bool {}
    public func hasSuffix(_ suffix: String) -> Bool {}
    public func lowercased() -> String {}
    public func uppercased() -> String {}
    public func contains(_ other: String) -> Bool {}
    public func split(separator: Character) -> [String] {}
    public func trimmingCharacters(in set: CharacterSet) -> String {}
    public func components(separatedBy separator: String) -> [String] {}
    public func replacingOccurrences(of target: String, with replacement: String) -> String {}
    public func data(using encoding: Encoding) -> Data? {}
    public mutating func append(_ other: String) {}
    public struct Encoding { public static let utf8: Encoding }
}

public func type<T>(of value: T) -> T.Type {}

public enum Optional<Wrapped> {
    case none
    case some(Wrapped)
    public init(_ some: Wrapped) {}
    public func map<U>(_ transform: (Wrapped) throws -> U) rethrows -> U? {}
    public func flatMap<U>(_ transform: (Wrapped) throws -> U?) rethrows -> U? {}
    public var unsafelyUnwrapped: Wrapped { get }
}

public enum Result<Success, Failure> {
    case success(Success)
    case failure(Failure)
    public init(catching body: () throws -> Success) {}
    public func get() throws -> Success {}
    public func map<U>(_ transform: (Success) -> U) -> Result<U, Failure> {}
    public func mapError<F>(_ transform: (Failure) -> F) -> Result<Success, F> {}
    public func flatMap<U>(_ transform: (Success) -> Result<U, Failure>) -> Result<U, Failure> {}
}

public struct Range<Bound> {
    public let lowerBound: Bound
    public let upperBound: Bound
    public func contains(_ element: Bound) -> Bool {}
}
public struct ClosedRange<Bound> {
    public let lowerBound: Bound
    public let upperBound: Bound
    public func contains(_ element: Bound) -> Bool {}
}
public struct KeyPath<Root, Value> {}
public struct WritableKeyPath<Root, Value> {}
public struct ReferenceWritableKeyPath<Root, Value> {}
