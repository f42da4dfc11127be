fun main() { println("startAudioMixing") }
