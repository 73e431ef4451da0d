package dev.threadmark.app.rules.path;

import dev.threadmark.app.rules.path.BodyPaths.Leak;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ways out of a body on which a lock stays held: per acquisition, the one to tell. */
final class Leaks {
    /** An ordinary end may be on purpose where an exception is not: both are kept. */
    private record Slot(LockKey key, boolean thrownAfterEnd) {}

    private final ByNode<Map<Slot, Leak>> bySite = new ByNode<>();

    /** The first way out is told; a hard one is preferred to a soft one. */
    void add(Leak leak) {
        Map<Slot, Leak> known = bySite.computeIfAbsent(leak.site(), LinkedHashMap::new);
        Leak ordinary = known.get(new Slot(leak.key(), false));
        boolean thrownAfterEnd =
                ordinary != null && ordinary.way() != Way.THROW && leak.way() == Way.THROW;
        known.merge(
                new Slot(leak.key(), thrownAfterEnd),
                leak,
                (old, now) -> old.soft() && !now.soft() ? now : old);
    }

    Collection<Leak> all() {
        return bySite.values().stream().flatMap(leaks -> leaks.values().stream()).toList();
    }
}
