package dev.threadmark.app.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What decides a criterion. */
public enum Kind {
    /** A scenario under every schedule that matters. */
    @JsonProperty("explored")
    EXPLORED,
    /** Many rounds on real threads. */
    @JsonProperty("stress")
    STRESS,
    /** Static rules over the source. */
    @JsonProperty("rule")
    RULE,
    /** One run of a test. */
    @JsonProperty("test")
    TEST
}
