/**
 * Small helpers for test bodies: start threads and watch what they do.
 *
 * <p>Unlike the rest of the kit these classes take part in an exploration: they are instrumented
 * together with the test and the code under test.
 */
package dev.threadmark.kit.threads;
