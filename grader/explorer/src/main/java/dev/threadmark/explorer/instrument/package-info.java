/**
 * Rewrites class files at load time so that a program's accesses, monitors and calls of the
 * concurrent API go through the scheduler.
 */
package dev.threadmark.explorer.instrument;
