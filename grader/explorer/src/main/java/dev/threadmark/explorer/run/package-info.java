/**
 * Runs one schedule: controlled threads, their clocks, and the hooks that instrumented code calls.
 *
 * <p>Exactly one controlled thread runs at any time; everything here is therefore written without
 * synchronisation, and the hand-over between carriers orders the memory.
 */
package dev.threadmark.explorer.run;
