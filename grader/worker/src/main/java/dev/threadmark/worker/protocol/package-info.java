/**
 * What the grader and its child JVM say to each other: one {@link
 * dev.threadmark.worker.protocol.Job} down, then numbered frames up. Both sides use these classes;
 * the grader trusts nothing that they carry.
 */
package dev.threadmark.worker.protocol;
