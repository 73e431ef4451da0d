package dev.threadmark.worker;

import dev.threadmark.kit.Criterion;
import dev.threadmark.kit.Explore;
import dev.threadmark.kit.Stress;
import dev.threadmark.worker.protocol.TestRef;
import java.util.List;

/** Tests that only load classes, for the archive that makes children start faster. */
public final class WarmUp {
    /** The tests, as a job takes them. */
    public static final List<TestRef> REFS =
            List.of(
                    new TestRef("explored", WarmUp.class.getName(), "explored", true, ""),
                    new TestRef("stressed", WarmUp.class.getName(), "stressed", false, ""));

    @Criterion("explored")
    @Explore
    void explored() {
        stressed();
    }

    @Criterion("stressed")
    @Stress(rounds = 1)
    void stressed() {
        if (REFS.isEmpty()) {
            throw new AssertionError();
        }
    }
}
