package dev.threadmark.explorer.run;

import java.util.IdentityHashMap;
import java.util.Map;

/** Stand-ins for identity hash codes, the same in every run: numbered in the order of asking. */
final class Identities {
    /** Spreads the numbers; the golden ratio of 32 bits (Knuth, TAOCP 3, 6.4). */
    private static final int SPREAD = 0x9E3779B1;

    private Map<Object, Integer> known;

    int of(Object object) {
        if (known == null) {
            known = new IdentityHashMap<>();
        }
        return known.computeIfAbsent(object, fresh -> (known.size() + 1) * SPREAD >>> 4);
    }
}
