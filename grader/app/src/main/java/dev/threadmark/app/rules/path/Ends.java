package dev.threadmark.app.rules.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The locks that are held at each ordinary end of a body. */
public final class Ends {
    /** An end; one that answers no, by false or null, is a refusal. */
    private record End(Set<LockKey> held, boolean refusal) {}

    private final List<End> ends = new ArrayList<>();

    void note(Exit exit) {
        if (exit.kind() == Way.RETURN || exit.kind() == Way.END) {
            boolean refusal =
                    exit.result() instanceof Value.Bool answer && !answer.value()
                            || Value.NULL.equals(exit.result());
            ends.add(new End(exit.state().held(), refusal));
        }
    }

    /** Tells whether a body takes the lock for its caller: it ends with it, or else refuses. */
    public boolean handOver(LockKey key) {
        return ends.stream().anyMatch(end -> end.held().contains(key))
                && ends.stream().allMatch(end -> end.held().contains(key) != end.refusal());
    }
}
