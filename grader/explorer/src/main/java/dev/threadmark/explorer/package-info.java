/**
 * Explores the interleavings of small concurrent programs under a scheduler of its own and judges
 * each with a race detector.
 *
 * <p>Start at {@link dev.threadmark.explorer.Explorer}. This module depends on ASM and the JDK
 * alone.
 */
package dev.threadmark.explorer;
