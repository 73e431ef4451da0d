package dev.threadmark.app.rules.catalogue;

import dev.threadmark.app.model.Severity;

/** One static rule; its texts are in the message catalogue, its page in the docs. */
public interface Rule {
    /** The id, such as {@code LK01}; also the prefix of its messages and the name of its page. */
    String id();

    /** The name in words, such as {@code not-released}. */
    String slug();

    /** How much its findings weigh. */
    default Severity severity() {
        return Severity.ERROR;
    }

    /** Reports every fault of the program that this rule knows. */
    void check(Subject subject, Report.Section report);
}
