/** Compiles Java sources in this process and compares a student's classes with the given ones. */
package dev.threadmark.app.compile;
