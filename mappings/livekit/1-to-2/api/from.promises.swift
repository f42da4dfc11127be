// module: Promises

/// The part of google/promises that LiveKit 1.x hands out.
public final class Promise<Value> {
    public init(_ value: Value) { fatalError() }
    public init(_ error: Error) { fatalError() }
    public init(on queue: DispatchQueue = .promises, _ work: @escaping (@escaping (Value) -> Void, @escaping (Error) -> Void) throws -> Void) { fatalError() }
    public static func pending() -> Promise<Value> { fatalError() }
    public func fulfill(_ value: Value) { fatalError() }
    public func reject(_ error: Error) { fatalError() }
    public func then<Result>(on queue: DispatchQueue = .promises, _ work: @escaping (Value) throws -> Promise<Result>) -> Promise<Result> { fatalError() }
    public func then<Result>(on queue: DispatchQueue = .promises, _ work: @escaping (Value) throws -> Result) -> Promise<Result> { fatalError() }
    public func then(on queue: DispatchQueue = .promises, _ work: @escaping (Value) throws -> Void) -> Promise<Value> { fatalError() }
    public func `catch`(on queue: DispatchQueue = .promises, _ reject: @escaping (Error) -> Void) -> Promise<Value> { fatalError() }
    public func always(on queue: DispatchQueue = .promises, _ work: @escaping () -> Void) -> Promise<Value> { fatalError() }
    public func recover(on queue: DispatchQueue = .promises, _ recovery: @escaping (Error) throws -> Promise<Value>) -> Promise<Value> { fatalError() }
    public func validate(on queue: DispatchQueue = .promises, _ predicate: @escaping (Value) -> Bool) -> Promise<Value> { fatalError() }
    public func timeout(on queue: DispatchQueue = .promises, _ interval: TimeInterval) -> Promise<Value> { fatalError() }
    public func delay(on queue: DispatchQueue = .promises, _ interval: TimeInterval) -> Promise<Value> { fatalError() }
    public func asObjCPromise() -> ObjCPromise<AnyObject> { fatalError() }

    public class ObjCPromise<ObjCValue> {}
}

extension DispatchQueue {
    public static var promises: DispatchQueue { get }
}

public func all<Value>(on queue: DispatchQueue = .promises, _ promises: [Promise<Value>]) -> Promise<[Value]> { fatalError() }
public func any<Value>(on queue: DispatchQueue = .promises, _ promises: [Promise<Value>]) -> Promise<[Value]> { fatalError() }
public func awaitPromise<Value>(_ promise: Promise<Value>) throws -> Value { fatalError() }
