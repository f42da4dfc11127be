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
// Modifiers that only pass the view on. `ViewStyle` stands for the colours, fonts and edges they take.
public struct ViewStyle {}
extension View {
    public func padding(_ style: ViewStyle...) -> some View {}
    public func frame(_ style: ViewStyle...) -> some View {}
    public func background(_ style: ViewStyle...) -> some View {}
    public func foregroundColor(_ style: ViewStyle...) -> some View {}
    public func foregroundStyle(_ style: ViewStyle...) -> some View {}
    public func overlay(_ style: ViewStyle...) -> some View {}
    public func opacity(_ style: ViewStyle...) -> some View {}
    public func cornerRadius(_ style: ViewStyle...) -> some View {}
    public func clipShape(_ style: ViewStyle...) -> some View {}
    public func clipped(_ style: ViewStyle...) -> some View {}
    public func shadow(_ style: ViewStyle...) -> some View {}
    public func border(_ style: ViewStyle...) -> some View {}
    public func tint(_ style: ViewStyle...) -> some View {}
    public func offset(_ style: ViewStyle...) -> some View {}
    public func position(_ style: ViewStyle...) -> some View {}
    public func scaleEffect(_ style: ViewStyle...) -> some View {}
    public func rotationEffect(_ style: ViewStyle...) -> some View {}
    public func blur(_ style: ViewStyle...) -> some View {}
    public func mask(_ style: ViewStyle...) -> some View {}
    public func zIndex(_ style: ViewStyle...) -> some View {}
    public func edgesIgnoringSafeArea(_ style: ViewStyle...) -> some View {}
    public func ignoresSafeArea(_ style: ViewStyle...) -> some View {}
    public func safeAreaInset(_ style: ViewStyle...) -> some View {}
    public func safeAreaPadding(_ style: ViewStyle...) -> some View {}
    public func disabled(_ style: ViewStyle...) -> some View {}
    public func hidden(_ style: ViewStyle...) -> some View {}
    public func redacted(_ style: ViewStyle...) -> some View {}
    public func allowsHitTesting(_ style: ViewStyle...) -> some View {}
    public func contentShape(_ style: ViewStyle...) -> some View {}
    public func font(_ style: ViewStyle...) -> some View {}
    public func fontWeight(_ style: ViewStyle...) -> some View {}
    public func bold(_ style: ViewStyle...) -> some View {}
    public func italic(_ style: ViewStyle...) -> some View {}
    public func lineLimit(_ style: ViewStyle...) -> some View {}
    public func lineSpacing(_ style: ViewStyle...) -> some View {}
    public func multilineTextAlignment(_ style: ViewStyle...) -> some View {}
    public func minimumScaleFactor(_ style: ViewStyle...) -> some View {}
    public func truncationMode(_ style: ViewStyle...) -> some View {}
    public func textCase(_ style: ViewStyle...) -> some View {}
    public func aspectRatio(_ style: ViewStyle...) -> some View {}
    public func scaledToFit(_ style: ViewStyle...) -> some View {}
    public func scaledToFill(_ style: ViewStyle...) -> some View {}
    public func resizable(_ style: ViewStyle...) -> some View {}
    public func renderingMode(_ style: ViewStyle...) -> some View {}
    public func interpolation(_ style: ViewStyle...) -> some View {}
    public func fixedSize(_ style: ViewStyle...) -> some View {}
    public func layoutPriority(_ style: ViewStyle...) -> some View {}
    public func labelsHidden(_ style: ViewStyle...) -> some View {}
    public func labelStyle(_ style: ViewStyle...) -> some View {}
    public func buttonStyle(_ style: ViewStyle...) -> some View {}
    public func listStyle(_ style: ViewStyle...) -> some View {}
    public func pickerStyle(_ style: ViewStyle...) -> some View {}
    public func textFieldStyle(_ style: ViewStyle...) -> some View {}
    public func toggleStyle(_ style: ViewStyle...) -> some View {}
    public func menuStyle(_ style: ViewStyle...) -> some View {}
    public func progressViewStyle(_ style: ViewStyle...) -> some View {}
    public func tabViewStyle(_ style: ViewStyle...) -> some View {}
    public func listRowBackground(_ style: ViewStyle...) -> some View {}
    public func listRowInsets(_ style: ViewStyle...) -> some View {}
    public func listRowSeparator(_ style: ViewStyle...) -> some View {}
    public func keyboardType(_ style: ViewStyle...) -> some View {}
    public func textContentType(_ style: ViewStyle...) -> some View {}
    public func autocapitalization(_ style: ViewStyle...) -> some View {}
    public func textInputAutocapitalization(_ style: ViewStyle...) -> some View {}
    public func disableAutocorrection(_ style: ViewStyle...) -> some View {}
    public func autocorrectionDisabled(_ style: ViewStyle...) -> some View {}
    public func submitLabel(_ style: ViewStyle...) -> some View {}
    public func environment() -> some View {}
    public func id() -> some View {}
    public func tag() -> some View {}
    public func tabItem(_ style: ViewStyle...) -> some View {}
    public func badge(_ style: ViewStyle...) -> some View {}
    public func navigationTitle(_ style: ViewStyle...) -> some View {}
    public func navigationBarTitle(_ style: ViewStyle...) -> some View {}
    public func navigationBarTitleDisplayMode(_ style: ViewStyle...) -> some View {}
    public func navigationBarHidden(_ style: ViewStyle...) -> some View {}
    public func navigationBarBackButtonHidden(_ style: ViewStyle...) -> some View {}
    public func toolbarBackground(_ style: ViewStyle...) -> some View {}
    public func statusBar(_ style: ViewStyle...) -> some View {}
    public func preferredColorScheme(_ style: ViewStyle...) -> some View {}
    public func colorScheme(_ style: ViewStyle...) -> some View {}
    public func animation(_ style: ViewStyle...) -> some View {}
    public func transition(_ style: ViewStyle...) -> some View {}
    public func matchedGeometryEffect() -> some View {}
    public func drawingGroup(_ style: ViewStyle...) -> some View {}
    public func gesture(_ style: ViewStyle...) -> some View {}
    public func simultaneousGesture(_ style: ViewStyle...) -> some View {}
    public func highPriorityGesture(_ style: ViewStyle...) -> some View {}
    public func focused() -> some View {}
    public func help(_ style: ViewStyle...) -> some View {}
    public func accessibilityLabel(_ style: ViewStyle...) -> some View {}
    public func accessibilityHint(_ style: ViewStyle...) -> some View {}
    public func accessibilityValue(_ style: ViewStyle...) -> some View {}
    public func accessibilityHidden(_ style: ViewStyle...) -> some View {}
    public func accessibilityIdentifier(_ style: ViewStyle...) -> some View {}
    public func accessibilityAddTraits(_ style: ViewStyle...) -> some View {}
    public func accessibilityElement(_ style: ViewStyle...) -> some View {}
    public func scrollContentBackground(_ style: ViewStyle...) -> some View {}
    public func scrollDismissesKeyboard(_ style: ViewStyle...) -> some View {}
    public func scrollIndicators(_ style: ViewStyle...) -> some View {}
    public func presentationDetents(_ style: ViewStyle...) -> some View {}
    public func interactiveDismissDisabled(_ style: ViewStyle...) -> some View {}
}

// Modifiers with a closure that takes nothing, or a value of theirs.
extension View {
    public func toolbar<Content>(content: () -> Content) -> some View {}
    public func refreshable(action: @escaping () async -> Void) -> some View {}
    public func onSubmit(of triggers: Any = 0, _ action: @escaping () -> Void) -> some View {}
    public func contextMenu<Items>(menuItems: () -> Items) -> some View {}
    public func swipeActions<Content>(edge: Any = 0, allowsFullSwipe: Bool = true, content: () -> Content) -> some View {}
    public func onLongPressGesture(minimumDuration: Double = 0.5, perform action: @escaping () -> Void) -> some View {}
    public func onHover(perform action: @escaping (Bool) -> Void) -> some View {}
    public func onOpenURL(perform action: @escaping (URL) -> Void) -> some View {}
    public func fullScreenCover<Content>(isPresented: Binding<Bool>, onDismiss: (() -> Void)? = nil, content: @escaping () -> Content) -> some View {}
    public func fullScreenCover<Item, Content>(item: Binding<Item?>, onDismiss: (() -> Void)? = nil, content: @escaping (Item) -> Content) -> some View {}
    public func popover<Content>(isPresented: Binding<Bool>, content: @escaping () -> Content) -> some View {}
    public func popover<Item, Content>(item: Binding<Item?>, content: @escaping (Item) -> Content) -> some View {}
    public func navigationDestination<D, C>(for data: D.Type, destination: @escaping (D) -> C) -> some View {}
    public func alert<A>(_ title: Any, isPresented: Binding<Bool>, actions: () -> A) -> some View {}
    public func alert<T, A>(_ title: Any, isPresented: Binding<Bool>, presenting data: T?, actions: (T) -> A) -> some View {}
    public func confirmationDialog<A>(_ title: Any, isPresented: Binding<Bool>, titleVisibility: Any = 0, actions: () -> A) -> some View {}
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
// Views whose parts carry no values of ours, and containers.
public struct Text: View {}
public struct Image: View {}
public struct Color: View {}
public struct Label: View {}
public struct Spacer: View {}
public struct Divider: View {}
public struct EmptyView: View {}
public struct AnyView: View {}
public struct Rectangle: View {}
public struct RoundedRectangle: View {}
public struct Circle: View {}
public struct Capsule: View {}
public struct ProgressView: View {}
public struct Toggle: View {}
public struct TextField: View {}
public struct SecureField: View {}
public struct TextEditor: View {}
public struct Slider: View {}
public struct Stepper: View {}
public struct Picker: View {}
public struct DatePicker: View {}
public struct Link: View {}
public struct AsyncImage: View {}
public struct VStack: View {}
public struct HStack: View {}
public struct ZStack: View {}
public struct LazyVStack: View {}
public struct LazyHStack: View {}
public struct LazyVGrid: View {}
public struct LazyHGrid: View {}
public struct Grid: View {}
public struct GridRow: View {}
public struct Group: View {}
public struct Section: View {}
public struct Form: View {}
public struct ScrollView: View {}
public struct NavigationView: View {}
public struct NavigationStack: View {}
public struct NavigationLink: View {}
public struct TabView: View {}
public struct Menu: View {}
public struct DisclosureGroup: View {}
public struct ControlGroup: View {}
public struct GeometryReader<Content>: View {
    public init(content: @escaping (GeometryProxy) -> Content) {}
}
public struct GeometryProxy {}
public struct ScrollViewReader<Content>: View {
    public init(content: @escaping (ScrollViewProxy) -> Content) {}
}
public struct ScrollViewProxy {}
public func withAnimation<R>(_ animation: Any? = nil, _ body: () throws -> R) rethrows -> R {}
