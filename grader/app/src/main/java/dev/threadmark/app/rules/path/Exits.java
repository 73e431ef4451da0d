package dev.threadmark.app.rules.path;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The ways out of a statement, merged where they leave alike with the same locks held. */
final class Exits {
    private record Key(
            Way kind, String label, Thrown thrown, Map<LockKey, Hold> holds, Value result) {}

    private final Map<Key, Exit> exits = new LinkedHashMap<>();

    void add(Exit exit) {
        Key key =
                new Key(
                        exit.kind(),
                        exit.label(),
                        exit.thrown(),
                        exit.state().holds(),
                        exit.result());
        exits.merge(key, exit, (old, now) -> old.with(old.state().merge(now.state())));
    }

    void addAll(List<Exit> all) {
        all.forEach(this::add);
    }

    List<Exit> all() {
        return List.copyOf(exits.values());
    }

    /** Takes out the breaks or continues that a loop or label with this name ends. */
    List<State> take(Way kind, String label) {
        List<State> taken = new ArrayList<>();
        exits.values()
                .removeIf(
                        exit -> {
                            boolean mine =
                                    exit.kind() == kind && Objects.equals(exit.label(), label);
                            if (mine) {
                                taken.add(exit.state());
                            }
                            return mine;
                        });
        return taken;
    }
}
