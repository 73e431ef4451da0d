package dev.threadmark.app.sandbox;

/** Whether children run inside a sandbox. */
public enum SandboxMode {
    /** Inside the best that works here, or none. */
    AUTO,
    /** Inside one, or not at all. */
    REQUIRE,
    /** With resource limits alone. */
    NONE
}
