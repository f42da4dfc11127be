plugins { id("com.android.application") }

dependencies {
    implementation("io.livekit:livekit-android:1.5.0")
}
