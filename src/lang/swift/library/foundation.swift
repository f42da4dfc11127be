// The part of Foundation and Dispatch that types flow through.
// module: Foundation

open class NSObject {
    public init() {}
}
public struct Data {
    public init() {}
    public var count: Int { get }
}
public struct URL {
    public init?(string: String) {}
    public var absoluteString: String { get }
}
public struct Date {
    public init() {}
    public static var now: Date { get }
}
public struct UUID {
    public init() {}
    public var uuidString: String { get }
}
public struct CharacterSet {
    public static let whitespaces: CharacterSet
    public static let whitespacesAndNewlines: CharacterSet
}
open class NSError: NSObject, Error {
    public var code: Int { get }
    public var domain: String { get }
    public var localizedDescription: String { get }
}
open class JSONDecoder {
    public init() {}
    open func decode<T>(_ type: T.Type, from data: Data) throws -> T {}
}
open class JSONEncoder {
    public init() {}
    open func encode<T>(_ value: T) throws -> Data {}
}

open class DispatchQueue {
    public class var main: DispatchQueue { get }
    public class func global(qos: Any = 0) -> DispatchQueue {}
    public init(label: String) {}
    public func async(execute work: @escaping () -> Void) {}
    public func async(group: Any? = nil, qos: Any = 0, flags: Any = 0, execute work: @escaping () -> Void) {}
    public func asyncAfter(deadline: DispatchTime, execute work: @escaping () -> Void) {}
    public func sync<T>(execute work: () throws -> T) rethrows -> T {}
}
public struct DispatchTime {
    public static func now() -> DispatchTime {}
}
open class OperationQueue: NSObject {
    public class var main: OperationQueue { get }
    open func addOperation(_ block: @escaping () -> Void) {}
}
open class Timer: NSObject {
    open class func scheduledTimer(withTimeInterval interval: Double, repeats: Bool, block: @escaping (Timer) -> Void) -> Timer {}
    open func invalidate() {}
}

open class NotificationCenter: NSObject {
    open class var `default`: NotificationCenter { get }
    open func addObserver(forName name: Notification.Name?, object: Any?, queue: OperationQueue?, using block: @escaping (Notification) -> Void) -> NSObject {}
    open func addObserver(_ observer: Any, selector: Selector, name: Notification.Name?, object: Any?) {}
    open func post(name: Notification.Name, object: Any?) {}
    open func removeObserver(_ observer: Any) {}
}
public struct Notification {
    public struct Name {
        public init(_ rawValue: String) {}
    }
    public var name: Name
    public var object: Any?
}
public struct Selector {}
