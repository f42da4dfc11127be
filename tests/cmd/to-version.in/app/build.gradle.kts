dependencies {
    implementation("com.demo:chat-android:1.5.0")
}
