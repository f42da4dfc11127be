// The part of Combine that types flow through.
// module: Combine

public class Publisher<Output, Failure> {
    public func sink(receiveValue: @escaping (Output) -> Void) -> AnyCancellable {}
    public func sink(receiveCompletion: @escaping (Subscribers.Completion<Failure>) -> Void, receiveValue: @escaping (Output) -> Void) -> AnyCancellable {}
    public func map<T>(_ transform: @escaping (Output) -> T) -> AnyPublisher<T, Failure> {}
    public func compactMap<T>(_ transform: @escaping (Output) -> T?) -> AnyPublisher<T, Failure> {}
    public func flatMap<T>(_ transform: @escaping (Output) -> AnyPublisher<T, Failure>) -> AnyPublisher<T, Failure> {}
    public func filter(_ isIncluded: @escaping (Output) -> Bool) -> AnyPublisher<Output, Failure> {}
    public func receive(on scheduler: Any, options: Any? = nil) -> AnyPublisher<Output, Failure> {}
    public func subscribe(on scheduler: Any, options: Any? = nil) -> AnyPublisher<Output, Failure> {}
    public func debounce(for dueTime: Any, scheduler: Any) -> AnyPublisher<Output, Failure> {}
    public func removeDuplicates() -> AnyPublisher<Output, Failure> {}
    public func dropFirst(_ count: Int = 1) -> AnyPublisher<Output, Failure> {}
    public func eraseToAnyPublisher() -> AnyPublisher<Output, Failure> {}
    public func assign<Root>(to keyPath: ReferenceWritableKeyPath<Root, Output>, on object: Root) -> AnyCancellable {}
    public var values: AsyncStream<Output> { get }
}
public struct AnyPublisher<Output, Failure>: Publisher<Output, Failure> {}
public final class PassthroughSubject<Output, Failure>: Publisher<Output, Failure> {
    public init() {}
    public func send(_ input: Output) {}
    public func send() {}
    public func send(completion: Subscribers.Completion<Failure>) {}
}
public final class CurrentValueSubject<Output, Failure>: Publisher<Output, Failure> {
    public init(_ value: Output) {}
    public var value: Output
    public func send(_ input: Output) {}
    public func send(completion: Subscribers.Completion<Failure>) {}
}
public final class Just<Output>: Publisher<Output, Never> {
    public init(_ output: Output) {}
}
public final class Future<Output, Failure>: Publisher<Output, Failure> {
    public init(_ attemptToFulfill: @escaping (@escaping (Result<Output, Failure>) -> Void) -> Void) {}
}
public enum Subscribers {
    public enum Completion<Failure> {
        case finished
        case failure(Failure)
    }
}
public final class AnyCancellable {
    public func cancel() {}
    public func store(in set: inout Set<AnyCancellable>) {}
}
public protocol ObservableObject {}
public struct Published<Value> {
    public init(wrappedValue: Value) {}
    public var wrappedValue: Value
}
