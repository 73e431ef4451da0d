package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.Node;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Where one body releases locks, held or not. */
public final class Releases {
    private final Map<Node, LockKey> sites = new IdentityHashMap<>();
    private final Set<LockKey> released = new LinkedHashSet<>();
    private final Set<LockKey> inFinally = new LinkedHashSet<>();
    private final Set<Mode> ofOneOfSeveral = EnumSet.noneOf(Mode.class);

    void add(LockKey key, Node site, boolean isInFinally) {
        released.add(key);
        sites.put(site, key);
        if (isInFinally) {
            inFinally.add(key);
        }
    }

    /** Notes a release of a lock that may be any of several. */
    void addOfOneOfSeveral(LockKey key) {
        ofOneOfSeveral.add(key.mode());
    }

    /** Tells whether some path releases the lock. */
    public boolean contain(LockKey key) {
        return released.contains(key);
    }

    /** Tells whether a lock and a place of its release are wanted. */
    public boolean anyMatch(BiPredicate<LockKey, Node> wanted) {
        return sites.entrySet().stream().anyMatch(e -> wanted.test(e.getValue(), e.getKey()));
    }

    /** Tells whether a release of a lock under another name may be of this one. */
    boolean mayBeOf(LockKey key) {
        return ofOneOfSeveral.contains(key.mode());
    }

    boolean containInFinally(LockKey key) {
        return inFinally.contains(key);
    }

    boolean containWithin(LockKey key, Node region) {
        return anyMatch(
                (released, site) ->
                        released.equals(key) && (site == region || region.isAncestorOf(site)));
    }
}
