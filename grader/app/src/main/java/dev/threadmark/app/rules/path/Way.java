package dev.threadmark.app.rules.path;

/** The ways out of a statement. */
public enum Way {
    END,
    RETURN,
    THROW,
    BREAK,
    CONTINUE,
    YIELD
}
