// module: SendBirdUIKit

import Foundation
import SendBirdSDK
import UIKit

public class SBUMessageWebViewModel {
    public var imageURL: String?
    public var titleAttributedText: NSAttributedString?
    public var descAttributedText: NSAttributedString?
    public var urlAttributedText: NSAttributedString?
    public var placeHolderImage: UIImage?
    public var errorImage: UIImage?
    public init(metaData: SBDOGMetaData?, isOverlay: Bool = false) { fatalError() }
}
