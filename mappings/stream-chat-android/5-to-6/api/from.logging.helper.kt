package io.getstream.logging.helper

import io.getstream.logging.Priority

fun Thread.stringify(): String
fun Priority.stringify(): String
fun Throwable.stringify(): String
