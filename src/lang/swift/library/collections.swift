// Collections of the Swift standard library. What is common to all of them stands in `Sequence`.
// module: Swift

public protocol IteratorProtocol<Element> {
    associatedtype Element
    mutating func next() -> Element?
}

public class Sequence<Element> {
    public var lazy: LazySequence<Element> { get }
    public func makeIterator() -> AnyIterator<Element> {}
    public func forEach(_ body: (Element) throws -> Void) rethrows {}
    public func map<T>(_ transform: (Element) throws -> T) rethrows -> [T] {}
    public func compactMap<T>(_ transform: (Element) throws -> T?) rethrows -> [T] {}
    public func flatMap<T>(_ transform: (Element) throws -> [T]) rethrows -> [T] {}
    public func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element] {}
    public func first(where predicate: (Element) throws -> Bool) rethrows -> Element? {}
    public func last(where predicate: (Element) throws -> Bool) rethrows -> Element? {}
    public func contains(_ element: Element) -> Bool {}
    public func contains(where predicate: (Element) throws -> Bool) rethrows -> Bool {}
    public func allSatisfy(_ predicate: (Element) throws -> Bool) rethrows -> Bool {}
    public func reduce<R>(_ initialResult: R, _ next: (R, Element) throws -> R) rethrows -> R {}
    public func reduce<R>(into initialResult: R, _ update: (inout R, Element) throws -> Void) rethrows -> R {}
    public func sorted() -> [Element] {}
    public func sorted(by areInOrder: (Element, Element) throws -> Bool) rethrows -> [Element] {}
    public func reversed() -> [Element] {}
    public func shuffled() -> [Element] {}
    public func min() -> Element? {}
    public func max() -> Element? {}
    public func min(by areInOrder: (Element, Element) throws -> Bool) rethrows -> Element? {}
    public func max(by areInOrder: (Element, Element) throws -> Bool) rethrows -> Element? {}
    public func enumerated() -> [(offset: Int, element: Element)] {}
    public func prefix(_ length: Int) -> [Element] {}
    public func suffix(_ length: Int) -> [Element] {}
    public func dropFirst(_ count: Int = 1) -> [Element] {}
    public func dropLast(_ count: Int = 1) -> [Element] {}
    public func prefix(while predicate: (Element) throws -> Bool) rethrows -> [Element] {}
    public func joined(separator: String = "") -> String {}
}

public class Collection<Element>: Sequence<Element> {
    public var count: Int { get }
    public var isEmpty: Bool { get }
    public var first: Element? { get }
    public var last: Element? { get }
    public var indices: Range<Int> { get }
    public var startIndex: Int { get }
    public var endIndex: Int { get }
    public func firstIndex(of element: Element) -> Int? {}
    public func firstIndex(where predicate: (Element) throws -> Bool) rethrows -> Int? {}
    public func lastIndex(where predicate: (Element) throws -> Bool) rethrows -> Int? {}
    public func randomElement() -> Element? {}
}

public struct Array<Element>: Collection<Element> {
    public init() {}
    public init(_ elements: Sequence<Element>) {}
    public init(repeating repeatedValue: Element, count: Int) {}
    public subscript(index: Int) -> Element { get set }
    public mutating func append(_ newElement: Element) {}
    public mutating func append(contentsOf newElements: [Element]) {}
    public mutating func insert(_ newElement: Element, at index: Int) {}
    public mutating func remove(at index: Int) -> Element {}
    public mutating func removeFirst() -> Element {}
    public mutating func removeLast() -> Element {}
    public mutating func popLast() -> Element? {}
    public mutating func removeAll() {}
    public mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows {}
    public mutating func sort() {}
    public mutating func sort(by areInOrder: (Element, Element) throws -> Bool) rethrows {}
    public mutating func reverse() {}
    public mutating func swapAt(_ i: Int, _ j: Int) {}
}

public struct Set<Element>: Collection<Element> {
    public init() {}
    public init(_ elements: Sequence<Element>) {}
    public mutating func insert(_ newMember: Element) {}
    public mutating func remove(_ member: Element) -> Element? {}
    public mutating func removeAll() {}
    public func union(_ other: Set<Element>) -> Set<Element> {}
    public func intersection(_ other: Set<Element>) -> Set<Element> {}
    public func subtracting(_ other: Set<Element>) -> Set<Element> {}
}

public struct Dictionary<Key, Value>: Sequence<(key: Key, value: Value)> {
    public init() {}
    public init<V>(grouping values: [V], by keyForValue: (V) throws -> Key) where Value == [V] {}
    public init<V>(uniqueKeysWithValues keysAndValues: [(Key, V)]) where Value == V {}
    public var keys: [Key] { get }
    public var values: [Value] { get }
    public var count: Int { get }
    public var isEmpty: Bool { get }
    public var first: (key: Key, value: Value)? { get }
    public subscript(key: Key) -> Value? { get set }
    public subscript(key: Key, default value: Value) -> Value { get set }
    public func mapValues<T>(_ transform: (Value) throws -> T) rethrows -> [Key: T] {}
    public func compactMapValues<T>(_ transform: (Value) throws -> T?) rethrows -> [Key: T] {}
    public mutating func updateValue(_ value: Value, forKey key: Key) -> Value? {}
    public mutating func removeValue(forKey key: Key) -> Value? {}
    public mutating func removeAll() {}
}

public struct LazySequence<Element>: Collection<Element> {}

public struct AnyIterator<Element>: Sequence<Element> {
    public mutating func next() -> Element? {}
}

public func zip<A, B>(_ first: [A], _ second: [B]) -> [(A, B)] {}
