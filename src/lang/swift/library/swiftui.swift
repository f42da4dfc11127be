// The part of SwiftUI that types flow through: wrappers, and the containers and modifiers that hand values to closures.
// module: SwiftUI

public struct State<Value> {
    public init(wrappedValue: Value) {}
    public var wrappedValue: Value
    public var projectedValue: Binding<Value> { get }
}
public struct Binding<Value> {
    public init(get: @escaping () -> Value, set: @escaping (Value) -> Void) {}
    public static func constant(_ value: Value) -> Binding<Value> {}
    public var wrappedValue: Value
    public var projectedValue: Binding<Value> { get }
}
public struct StateObject<ObjectType> {
    public init(wrappedValue: ObjectType) {}
    public var wrappedValue: ObjectType { get }
}
public struct ObservedObject<ObjectType> {
    public init(wrappedValue: ObjectType) {}
    public var wrappedValue: ObjectType { get }
}
public struct EnvironmentObject<ObjectType> {
    public var wrappedValue: ObjectType { get }
}
public struct Environment<Value> {
    public init(_ keyPath: KeyPath<EnvironmentValues, Value>) {}
    public var wrappedValue: Value { get }
}
public struct EnvironmentValues {}
public struct AppStorage<Value> {
    public init(wrappedValue: Value, _ key: String) {}
    public var wrappedValue: Value
}
public struct Bindable<Value> {
    public var wrappedValue: Value
}

public protocol View {
    associatedtype Body
    var body: Body { get }
}
extension View {
    public func onAppear(perform action: (() -> Void)? = nil) -> some View {}
    public func onDisappear(perform action: (() -> Void)? = nil) -> some View {}
    public func onTapGesture(count: Int = 1, perform action: @escaping () -> Void) -> some View {}
    public func task(priority: TaskPriority = .userInitiated, _ action: @escaping () async -> Void) -> some View {}
    public func task<T>(id value: T, priority: TaskPriority = .userInitiated, _ action: @escaping () async -> Void) -> some View {}
    public func onChange<V>(of value: V, perform action: @escaping (V) -> Void) -> some View {}
    public func onChange<V>(of value: V, initial: Bool = false, _ action: @escaping (V, V) -> Void) -> some View {}
    public func onReceive<Output, Failure>(_ publisher: Publisher<Output, Failure>, perform action: @escaping (Output) -> Void) -> some View {}
    public func sheet<Content>(isPresented: Binding<Bool>, onDismiss: (() -> Void)? = nil, content: @escaping () -> Content) -> some View {}
    public func sheet<Item, Content>(item: Binding<Item?>, onDismiss: (() -> Void)? = nil, content: @escaping (Item) -> Content) -> some View {}
    public func environmentObject<T>(_ object: T) -> some View {}
}
public struct ForEach<Element, Content>: View {
    public init(_ data: [Element], content: @escaping (Element) -> Content) {}
    public init(_ data: [Element], id: KeyPath<Element, Any>, content: @escaping (Element) -> Content) {}
}
public struct List<Element, Content>: View {
    public init(_ data: [Element], rowContent: @escaping (Element) -> Content) {}
    public init(_ data: [Element], id: KeyPath<Element, Any>, rowContent: @escaping (Element) -> Content) {}
    public init(content: () -> Content) {}
}
public struct Button<Label>: View {
    public init(_ title: String, action: @escaping () -> Void) {}
    public init(action: @escaping () -> Void, label: () -> Label) {}
}
public func withAnimation<R>(_ animation: Any? = nil, _ body: () throws -> R) rethrows -> R {}
