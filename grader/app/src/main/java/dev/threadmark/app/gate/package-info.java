/**
 * Lets submitted classes through only when all that they use of the JDK stands on a list.
 *
 * <p>The list is {@code allowed.txt}. Without it no other fence keeps a score from being forged.
 */
package dev.threadmark.app.gate;
