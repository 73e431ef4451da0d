package dev.threadmark.app.rules.path;

/** A state after an expression, and the value of the expression there. */
record Evaluated(State state, Value value) {}
