/**
 * Which locks are held where: an abstract interpretation of method bodies over the syntax tree.
 *
 * <p>A statement takes a set of {@link dev.threadmark.app.rules.path.State states} to another, and
 * hands every other way out (return, exception, break, continue, yield) to the enclosing statement.
 * Loops run to a fixpoint; hold counts saturate; states that hold the same locks are merged.
 */
package dev.threadmark.app.rules.path;
