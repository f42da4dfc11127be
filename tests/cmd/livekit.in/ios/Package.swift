// swift-tools-version: 5.7
import PackageDescription

let package = Package(
    name: "Buoy",
    dependencies: [.package(url: "https://github.com/livekit/client-sdk-swift", from: "1.1.6")],
    targets: [.target(name: "Buoy", dependencies: [.product(name: "LiveKit", package: "client-sdk-swift")])]
)
