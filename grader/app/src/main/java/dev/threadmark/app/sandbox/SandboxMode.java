package dev.threadmark.app.sandbox;

public enum SandboxMode {
    AUTO,
    REQUIRE,
    NONE
}
