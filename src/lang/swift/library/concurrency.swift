// Tasks and asynchronous sequences.
// module: Swift

public class AsyncSequence<Element> {
    public func map<T>(_ transform: (Element) async -> T) -> AsyncStream<T> {}
    public func compactMap<T>(_ transform: (Element) async -> T?) -> AsyncStream<T> {}
    public func filter(_ isIncluded: (Element) async -> Bool) -> AsyncStream<Element> {}
    public func first(where predicate: (Element) async throws -> Bool) async rethrows -> Element? {}
    public func contains(where predicate: (Element) async throws -> Bool) async rethrows -> Bool {}
}

public struct AsyncStream<Element>: AsyncSequence<Element> {
    public init(_ elementType: Element.Type = 0, bufferingPolicy limit: Any = 0, _ build: (Continuation) -> Void) {}
    public static func makeStream(of elementType: Element.Type) -> (stream: AsyncStream<Element>, continuation: Continuation) {}
    public struct Continuation {
        public func yield(_ value: Element) {}
        public func finish() {}
        public var onTermination: (() -> Void)?
    }
}

public struct AsyncThrowingStream<Element, Failure>: AsyncSequence<Element> {
    public init(_ build: (Continuation) -> Void) {}
    public struct Continuation {
        public func yield(_ value: Element) {}
        public func finish(throwing error: Failure? = nil) {}
    }
}

public struct Task<Success, Failure> {
    @discardableResult public init(priority: TaskPriority? = nil, operation: @escaping () async throws -> Success) {}
    public static func detached<T>(priority: TaskPriority? = nil, operation: @escaping () async throws -> T) -> Task<T, Error> {}
    public static func sleep(nanoseconds duration: UInt64) async throws {}
    public static var isCancelled: Bool { get }
    public static func checkCancellation() throws {}
    public var value: Success { get async throws }
    public var isCancelled: Bool { get }
    public func cancel() {}
}
public struct TaskPriority {
    public static let high: TaskPriority
    public static let userInitiated: TaskPriority
    public static let background: TaskPriority
}

public struct CheckedContinuation<T, E> {
    public func resume(returning value: T) {}
    public func resume(throwing error: E) {}
    public func resume(with result: Result<T, E>) {}
    public func resume() {}
}
public func withCheckedContinuation<T>(_ body: (CheckedContinuation<T, Never>) -> Void) async -> T {}
public func withCheckedThrowingContinuation<T>(_ body: (CheckedContinuation<T, Error>) -> Void) async throws -> T {}
public func withTaskGroup<Child, R>(of childType: Child.Type, body: (inout TaskGroup<Child>) async -> R) async -> R {}
public func withThrowingTaskGroup<Child, R>(of childType: Child.Type, body: (inout TaskGroup<Child>) async throws -> R) async throws -> R {}
public struct TaskGroup<Child>: AsyncSequence<Child> {
    public mutating func addTask(operation: @escaping () async throws -> Child) {}
    public mutating func next() async throws -> Child? {}
    public func cancelAll() {}
}

public struct MainActor {
    public static func run<T>(body: () throws -> T) async rethrows -> T {}
}
