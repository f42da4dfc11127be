package io.getstream.log.helper

import io.getstream.log.Priority

fun Thread.stringify(): String
fun Priority.stringify(): String
fun Throwable.stringify(): String
