package dev.threadmark.app.model;

/** How much a finding weighs. */
public enum Severity {
    /** Wrong on some execution. */
    ERROR,
    /** Likely wrong. */
    WARNING,
    /** Right, but could be better: never costs points. */
    ADVICE
}
