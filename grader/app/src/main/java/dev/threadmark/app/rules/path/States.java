package dev.threadmark.app.rules.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sets of states in which no two hold the same locks. */
final class States {
    private static final int MOST = 48;

    /** Up to this many states are also told apart by what their variables refer to. */
    private static final int FEW = 6;

    private States() {}

    /** Merges states that hold the same locks. */
    static List<State> merge(Collection<State> states) {
        if (states.size() <= 1) {
            return List.copyOf(states);
        }
        Map<Object, State> byShape = new LinkedHashMap<>();
        for (State state : states) {
            byShape.merge(List.of(state.holds(), state.aliases()), state, State::merge);
        }
        if (byShape.size() <= FEW) {
            return new ArrayList<>(byShape.values());
        }
        Map<Map<LockKey, Hold>, State> byHolds = new LinkedHashMap<>();
        for (State state : states) {
            byHolds.merge(state.holds(), state, State::merge);
        }
        if (byHolds.size() > MOST) {
            throw new PathLimitException();
        }
        return new ArrayList<>(byHolds.values());
    }

    static List<State> union(Collection<State> a, Collection<State> b) {
        List<State> all = new ArrayList<>(a);
        all.addAll(b);
        return merge(all);
    }
}
