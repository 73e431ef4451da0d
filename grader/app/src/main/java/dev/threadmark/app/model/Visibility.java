package dev.threadmark.app.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who may see a criterion's detail. */
public enum Visibility {
    /** The student has the test. */
    @JsonProperty("visible")
    VISIBLE,
    /** The student sees the author's own words and nothing else. */
    @JsonProperty("hidden")
    HIDDEN,
    /** Hidden until the exercise is due. */
    @JsonProperty("after-due")
    AFTER_DUE
}
