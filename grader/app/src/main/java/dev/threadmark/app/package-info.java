/**
 * The grader: {@link dev.threadmark.app.Grader} reads as the pipeline; only {@code Main} ends the
 * process.
 */
package dev.threadmark.app;
