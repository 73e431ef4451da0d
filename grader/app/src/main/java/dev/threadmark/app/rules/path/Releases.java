package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.Node;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Where one body releases locks, held or not. */
public final class Releases {
    private final Map<Node, LockKey> sites = new IdentityHashMap<>();
    private final Set<Node> ofHeld = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Node> ofElements = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<LockKey> released = new LinkedHashSet<>();
    private final Set<LockKey> inFinally = new LinkedHashSet<>();
    private final Set<Mode> ofOneOfSeveral = EnumSet.noneOf(Mode.class);

    void add(LockKey key, Node site, boolean isHeld, boolean isInFinally) {
        released.add(key);
        sites.put(site, key);
        if (isHeld) {
            ofHeld.add(site);
        }
        if (isInFinally) {
            inFinally.add(key);
        }
    }

    /** Notes a release in a loop that gives back the elements of a collection one by one. */
    void addOfElements(Node release) {
        ofElements.add(release);
    }

    /** Tells whether a release, wherever it stands, gives back elements one by one. */
    boolean areOfElements(Node release) {
        return ofElements.contains(release);
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

    /** Tells whether some path comes to a place of release with the lock held. */
    public boolean isOfHeld(Node site) {
        return ofHeld.contains(site);
    }

    /** The lock that each place releases. */
    public Map<Node, LockKey> sites() {
        return Collections.unmodifiableMap(sites);
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
