// module: SendBirdUIKit

import Foundation
import SendBirdSDK
import UIKit

extension Array where Element : SBUUser  {
    public func sbu_getUserIds() -> [String] { fatalError() }
    public func sbu_getUserNicknames() -> [String] { fatalError() }
}

extension Array where Element : SBDUser  {
    public func sbu_convertUserList() -> [SBUUser] { fatalError() }
}

extension Array where Element : SBDMember  {
    public func sbu_convertUserList() -> [SBUUser] { fatalError() }
}

extension Date {
    public static func sbu_from(_ baseTimestamp: Int64) -> Date { fatalError() }
    public func sbu_toString(dateFormat: String, localizedFormat: Bool = true) -> String { fatalError() }
    public static func lastUpdatedTime(baseTimestamp: Int64, dateFormat: String = SBUDateFormatSet.MMMdd, timeFormat: String = SBUDateFormatSet.hhmm) -> String? { fatalError() }
    @available(*, deprecated, renamed: "SBUDateFormatSet")
    public enum SBUDateFormat {
        case EMMMyyyy
        case MMMddyyyy
        case EMMMdd
        case MMMdd
        case hhmma
        case hhmm
        case yyyyMMddhhmm
        case yyyyMMddhhmmss
        public static func ==(a: Date.SBUDateFormat, b: Date.SBUDateFormat) -> Bool { fatalError() }
    }
}

extension Date {
    @available(*, deprecated, renamed: "sbu_toString(dateFormat:localizedFormat:)")
    public func sbu_toString(format: Date.SBUDateFormat, localizedFormat: Bool = true) -> String { fatalError() }
    @available(*, deprecated, renamed: "sbu_toString(dateFormat:localizedFormat:)")
    public func sbu_toString(formatString: String, localizedFormat: Bool = true) -> String { fatalError() }
}

extension NSArray {
    public func sbu_getUserIds() -> [String] { fatalError() }
    public func sbu_getUserNicknames() -> [String] { fatalError() }
    public func sbu_convertUserList() -> [SBUUser] { fatalError() }
}

extension NSObject {
    public static var sbu_className: String { get }
    public var sbu_className: String { get }
}

extension Sequence where Self.Element : Hashable  {
    public func sbu_unique() -> [Self.Iterator.Element] { fatalError() }
}

extension UIApplication {
    open var currentWindow: UIWindow? { get }
}

extension UIColor {
    public static func sbu_from(image: UIImage, imageView: UIImageView? = nil, size: CGFloat, backgroundColor: UIColor) -> UIColor { fatalError() }
}

extension UIImage {
    public func sbu_with(tintColor: UIColor?) -> UIImage { fatalError() }
}

extension UIImageView {
    public func sbu_setProfileImageView(for user: SBDUser, defaultImage: UIImage) { fatalError() }
    public enum ImageOption {
        case imageToThumbnail
        case original
        case videoUrlToImage
        public static func ==(a: UIImageView.ImageOption, b: UIImageView.ImageOption) -> Bool { fatalError() }
    }
}

extension UIImageView {
    public func loadImage(urlString: String, placeholder: UIImage? = nil, errorImage: UIImage? = nil, option: UIImageView.ImageOption = .original, thumbnailSize: CGSize? = nil, completion: ((Bool) -> Void)? = nil) -> URLSessionTask? { fatalError() }
}

extension UINavigationController {
    open func sbu_setupNavigationBarAppearance(tintColor: UIColor) { fatalError() }
}

extension UIStackView {
    public func setHStack(_ views: [UIView?]) -> Self { fatalError() }
    public func setVStack(_ views: [UIView?]) -> Self { fatalError() }
}

extension UIView {
    public static func sbu_loadNib() -> UINib { fatalError() }
    public static func sbu_loadViewFromNib() -> UIView { fatalError() }
}

extension UIView {
    public func sbu_constraint(equalTo view: UIView, leading: CGFloat? = nil, trailing: CGFloat? = nil, left: CGFloat? = nil, right: CGFloat? = nil, top: CGFloat? = nil, bottom: CGFloat? = nil, centerX: CGFloat? = nil, centerY: CGFloat? = nil, priority: UILayoutPriority? = nil) -> UIView { fatalError() }
    public func sbu_constraint_equalTo(leadingAnchor: NSLayoutAnchor<NSLayoutXAxisAnchor>? = nil, leading: CGFloat? = nil, trailingAnchor: NSLayoutAnchor<NSLayoutXAxisAnchor>? = nil, trailing: CGFloat? = nil, leftAnchor: NSLayoutAnchor<NSLayoutXAxisAnchor>? = nil, left: CGFloat? = nil, rightAnchor: NSLayoutAnchor<NSLayoutXAxisAnchor>? = nil, right: CGFloat? = nil, topAnchor: NSLayoutAnchor<NSLayoutYAxisAnchor>? = nil, top: CGFloat? = nil, bottomAnchor: NSLayoutAnchor<NSLayoutYAxisAnchor>? = nil, bottom: CGFloat? = nil, centerXAnchor: NSLayoutAnchor<NSLayoutXAxisAnchor>? = nil, centerX: CGFloat? = nil, centerYAnchor: NSLayoutAnchor<NSLayoutYAxisAnchor>? = nil, centerY: CGFloat? = nil, priority: UILayoutPriority? = nil) -> UIView { fatalError() }
    public func sbu_constraint(greaterThanOrEqualTo view: UIView, leading: CGFloat? = nil, trailing: CGFloat? = nil, left: CGFloat? = nil, right: CGFloat? = nil, top: CGFloat? = nil, bottom: CGFloat? = nil, centerX: CGFloat? = nil, centerY: CGFloat? = nil, priority: UILayoutPriority? = nil) -> UIView { fatalError() }
    public func sbu_constraint_greater(leadingAnchor: NSLayoutAnchor<NSLayoutXAxisAnchor>? = nil, leading: CGFloat? = nil, trailingAnchor: NSLayoutAnchor<NSLayoutXAxisAnchor>? = nil, trailing: CGFloat? = nil, leftAnchor: NSLayoutAnchor<NSLayoutXAxisAnchor>? = nil, left: CGFloat? = nil, rightAnchor: NSLayoutAnchor<NSLayoutXAxisAnchor>? = nil, right: CGFloat? = nil, topAnchor: NSLayoutAnchor<NSLayoutYAxisAnchor>? = nil, top: CGFloat? = nil, bottomAnchor: NSLayoutAnchor<NSLayoutYAxisAnchor>? = nil, bottom: CGFloat? = nil, centerXAnchor: NSLayoutAnchor<NSLayoutXAxisAnchor>? = nil, centerX: CGFloat? = nil, centerYAnchor: NSLayoutAnchor<NSLayoutYAxisAnchor>? = nil, centerY: CGFloat? = nil, priority: UILayoutPriority? = nil) -> UIView { fatalError() }
    public func sbu_constraint(lessThanOrEqualTo view: UIView, leading: CGFloat? = nil, trailing: CGFloat? = nil, left: CGFloat? = nil, right: CGFloat? = nil, top: CGFloat? = nil, bottom: CGFloat? = nil, centerX: CGFloat? = nil, centerY: CGFloat? = nil, priority: UILayoutPriority? = nil) -> UIView { fatalError() }
    public func sbu_constraint_less(leadingAnchor: NSLayoutAnchor<NSLayoutXAxisAnchor>? = nil, leading: CGFloat? = nil, trailingAnchor: NSLayoutAnchor<NSLayoutXAxisAnchor>? = nil, trailing: CGFloat? = nil, leftAnchor: NSLayoutAnchor<NSLayoutXAxisAnchor>? = nil, left: CGFloat? = nil, rightAnchor: NSLayoutAnchor<NSLayoutXAxisAnchor>? = nil, right: CGFloat? = nil, topAnchor: NSLayoutAnchor<NSLayoutYAxisAnchor>? = nil, top: CGFloat? = nil, bottomAnchor: NSLayoutAnchor<NSLayoutYAxisAnchor>? = nil, bottom: CGFloat? = nil, centerXAnchor: NSLayoutAnchor<NSLayoutXAxisAnchor>? = nil, centerX: CGFloat? = nil, centerYAnchor: NSLayoutAnchor<NSLayoutYAxisAnchor>? = nil, centerY: CGFloat? = nil, priority: UILayoutPriority? = nil) -> UIView { fatalError() }
    public func sbu_constraint(width: CGFloat? = nil, height: CGFloat? = nil, priority: UILayoutPriority? = nil) -> UIView { fatalError() }
    public func sbu_constraint(widthAnchor: NSLayoutAnchor<NSLayoutDimension>? = nil, width: CGFloat? = nil, heightAnchor: NSLayoutAnchor<NSLayoutDimension>? = nil, height: CGFloat? = nil, priority: UILayoutPriority? = nil) -> UIView { fatalError() }
    public func sbu_constraint_greaterThan(widthAnchor: NSLayoutAnchor<NSLayoutDimension>? = nil, width: CGFloat? = nil, heightAnchor: NSLayoutAnchor<NSLayoutDimension>? = nil, height: CGFloat? = nil, priority: UILayoutPriority? = nil) -> UIView { fatalError() }
    public func sbu_constraint_lessThan(widthAnchor: NSLayoutAnchor<NSLayoutDimension>? = nil, width: CGFloat? = nil, heightAnchor: NSLayoutAnchor<NSLayoutDimension>? = nil, height: CGFloat? = nil, priority: UILayoutPriority? = nil) -> UIView { fatalError() }
}
