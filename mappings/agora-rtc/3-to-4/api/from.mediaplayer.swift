// module: AgoraMediaPlayer

import Foundation
import UIKit

open class AgoraMediaPlayer: NSObject {
    public init(delegate: AgoraMediaPlayerDelegate?) { fatalError() }
    public func open(_ url: String, startPos: Int) -> Int32 { fatalError() }
    public func play() -> Int32 { fatalError() }
    public func pause() -> Int32 { fatalError() }
    public func stop() -> Int32 { fatalError() }
    public func seek(toPosition position: Int) -> Int32 { fatalError() }
    public func setView(_ view: UIView?) { fatalError() }
    public func getDuration() -> Int { fatalError() }
    public func getPlayPosition() -> Int { fatalError() }
}

@objc public protocol AgoraMediaPlayerDelegate: NSObjectProtocol {
}
