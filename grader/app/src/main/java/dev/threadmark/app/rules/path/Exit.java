package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.Node;

/**
 * A way out of a statement other than its end.
 *
 * @param kind which way
 * @param label the label of a break or continue, or null
 * @param thrown the exception of a throw, or null
 * @param state the state on the way out
 * @param cause the statement or expression that leaves
 * @param result the value that a return or yield hands over
 */
record Exit(Way kind, String label, Thrown thrown, State state, Node cause, Value result) {
    Exit with(State changed) {
        return new Exit(kind, label, thrown, changed, cause, result);
    }
}
