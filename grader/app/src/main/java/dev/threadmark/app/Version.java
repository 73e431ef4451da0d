package dev.threadmark.app;

/** The product's version, as it stands in score.json. */
public final class Version {
    /** Same as in the root pom.xml; a test compares the two. */
    public static final String CURRENT = "1.0.0";

    private Version() {}
}
