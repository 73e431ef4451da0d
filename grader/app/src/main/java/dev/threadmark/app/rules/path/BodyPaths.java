package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.type.Type;
import dev.threadmark.app.rules.source.FieldInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the path analysis saw in one body. Every list is in the order of discovery. */
public final class BodyPaths {
    /** A lock is taken while others are held. */
    public record Acquire(LockKey key, Node site, Set<LockKey> held, boolean attempt) {}

    /** A lock is still held on a way out; {@code origin} took it, here or in a helper. */
    public record Leak(
            LockKey key,
            Node site,
            Node origin,
            Way way,
            Node cause,
            boolean soft,
            boolean returned) {}

    /**
     * A lock is released that is not held on this path; {@code held} are those that are, and {@code
     * origin} releases it, here or in a helper.
     */
    public record BadRelease(
            LockKey key, Node site, Node origin, Map<LockKey, Node> held, Problem problem) {}

    /** What is wrong with a release. */
    public enum Problem {
        NOT_HELD,
        OTHER_STAMP
    }

    /** How a field is accessed. */
    public enum Kind {
        READ,
        WRITE,
        /** Read and written in one expression, such as {@code count++}. */
        UPDATE
    }

    /**
     * A field access.
     *
     * @param held the locks that are held there on every path
     * @param atTimes these, and those held on some paths only
     */
    public record Access(
            FieldInfo field,
            String object,
            Kind kind,
            Node site,
            Set<LockKey> held,
            Set<LockKey> atTimes) {
        /** Whether the object was made in this very body, so that nobody else knows it yet. */
        public boolean isOfNewObject() {
            return object.startsWith("<new@");
        }
    }

    /** A call into the program and the locks held there on every path. */
    public record CallSite(CallableDeclaration<?> callee, Node site, Set<LockKey> held) {}

    /** A call of a method of {@code Condition} or of {@code wait} and {@code notify}. */
    public record Signal(
            String method,
            Optional<String> path,
            boolean ofMonitor,
            Node site,
            Set<LockKey> held) {}

    /** A place where the analysis gave up; {@code name} is the method that was too much for it. */
    public record Unclear(Node site, Reason reason, String name) {}

    /** Why the analysis gave up. */
    public enum Reason {
        TOO_MANY_PATHS,
        RECURSION,
        /** Calls within calls, more than are followed. */
        TOO_DEEP;

        /** The end of the message key. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A lambda or object of an anonymous class that is made here. */
    record Made(Node code, State captured, Map<LockKey, Node> held) {}

    private final Body body;
    private final Map<Node, List<Acquire>> acquires = new IdentityHashMap<>();
    private final List<Acquire> acquireList = new ArrayList<>();
    private final Leaks leaks = new Leaks();
    private final ByNode<BadRelease> badReleases = new ByNode<>();
    private final ByNode<Access> accesses = new ByNode<>();
    private final ByNode<CallSite> calls = new ByNode<>();
    private final ByNode<Map<Optional<String>, Signal>> signals = new ByNode<>();
    private final ByNode<Made> made = new ByNode<>();
    private final ByNode<Unclear> unclear = new ByNode<>();
    private final OpenTests openTests = new OpenTests();
    private final Releases releases = new Releases();
    private final LockedWork work = new LockedWork();
    private final Ends ends = new Ends();
    private final Set<String> handedOut = new HashSet<>();
    private final Map<String, Type> localTypes = new HashMap<>();

    BodyPaths(Body body) {
        this.body = body;
    }

    public Body body() {
        return body;
    }

    /** What happens while locks are held. */
    public LockedWork work() {
        return work;
    }

    /** The locks that are held at its ends. */
    public Ends ends() {
        return ends;
    }

    /** The places that release locks. */
    public Releases releases() {
        return releases;
    }

    OpenTests openTests() {
        return openTests;
    }

    public List<Acquire> acquires() {
        return acquireList;
    }

    public Collection<Leak> leaks() {
        return leaks.all();
    }

    public Collection<BadRelease> badReleases() {
        return badReleases.values();
    }

    public Collection<Access> accesses() {
        return accesses.values();
    }

    public Collection<CallSite> calls() {
        return calls.values();
    }

    /** Waits and signals; one that may be of several objects is told for each of them. */
    public Collection<Signal> signals() {
        return signals.values().stream().flatMap(m -> m.values().stream()).toList();
    }

    /** The declared types of local variables, by their paths. */
    public Map<String, Type> localTypes() {
        return localTypes;
    }

    /** Places that were not followed to the end. */
    public Collection<Unclear> unclear() {
        return unclear.values();
    }

    Collection<Made> made() {
        return made.values();
    }

    /** Tells whether some path of this body takes the lock. */
    public boolean acquiresSomewhere(LockKey key) {
        return acquireList.stream().anyMatch(a -> a.key().equals(key));
    }

    /**
     * Tells whether it cannot be told on which paths the lock is held: its release hangs on a test
     * whose answer is not known, another release may be of this lock under another name, or code
     * that is not part of the sources was given the lock.
     */
    public boolean isOpen(LockKey key) {
        return openTests.decideOn(key, this)
                || releases.mayBeOf(key)
                || handedOut.contains(key.path());
    }

    /** Notes an object that is given to code which is not looked into. */
    void handOut(String path) {
        handedOut.add(path);
    }

    /** The locks that a method releases and nowhere takes. */
    Set<LockKey> givenBack() {
        Set<LockKey> keys = new LinkedHashSet<>();
        badReleases().stream()
                .filter(r -> body.isMethod() && r.problem() == Problem.NOT_HELD)
                .map(BadRelease::key)
                .filter(key -> key.isOwned() && !acquiresSomewhere(key))
                .forEach(keys::add);
        return keys;
    }

    /** Replaces accesses, calls and signals by those of another run over this body. */
    void takeAccessesOf(BodyPaths other) {
        accesses.takeAll(other.accesses);
        calls.takeAll(other.calls);
        signals.takeAll(other.signals);
    }

    void acquire(LockKey key, Node site, Set<LockKey> held, boolean attempt) {
        List<Acquire> known = acquires.computeIfAbsent(site, s -> new ArrayList<>());
        Acquire acquire = new Acquire(key, site, ordered(held), attempt);
        if (!known.contains(acquire)) {
            known.add(acquire);
            acquireList.add(acquire);
        }
    }

    void badRelease(BadRelease release) {
        badReleases.putIfAbsent(release.site(), release);
    }

    void leak(Leak leak) {
        leaks.add(leak);
    }

    /** A lock that a loop takes again before it gave it back. */
    void loopLeak(LockKey key, Hold hold, Node loop) {
        leak(new Leak(key, hold.site(), hold.origin(), Way.CONTINUE, loop, false, false));
    }

    void access(FieldInfo field, String object, Kind kind, Node site, Set<LockKey> held) {
        Set<LockKey> names = ordered(held);
        Access now = new Access(field, object, kind, site, names, names);
        accesses.merge(
                site,
                now,
                (old, next) ->
                        new Access(
                                field,
                                object,
                                kind,
                                site,
                                LockKey.common(old.held(), next.held()),
                                union(old.atTimes(), next.atTimes())));
    }

    private static Set<LockKey> union(Set<LockKey> a, Set<LockKey> b) {
        Set<LockKey> all = new LinkedHashSet<>(a);
        all.addAll(b);
        return ordered(all);
    }

    /** Tells whether a lock is only ever tried here, and only given back after a success. */
    public boolean isTried(LockKey key) {
        return acquiresSomewhere(key)
                && badReleases().stream().noneMatch(r -> r.key().equals(key))
                && acquireList.stream().filter(a -> a.key().equals(key)).allMatch(Acquire::attempt);
    }

    void call(CallableDeclaration<?> callee, Node site, Set<LockKey> held) {
        CallSite now = new CallSite(callee, site, ordered(held));
        calls.merge(
                site,
                now,
                (old, next) -> new CallSite(callee, site, LockKey.common(old.held(), next.held())));
    }

    void signal(String method, Value receiver, boolean ofMonitor, Node site, Set<LockKey> held) {
        work.works(held, true);
        Optional<String> path =
                receiver instanceof Value.Ref ref ? Optional.of(ref.path()) : Optional.empty();
        Signal now = new Signal(method, path, ofMonitor, site, ordered(held));
        signals.merge(site, Map.of(path, now), BodyPaths::mergeSignals);
    }

    private static Map<Optional<String>, Signal> mergeSignals(
            Map<Optional<String>, Signal> old, Map<Optional<String>, Signal> next) {
        Map<Optional<String>, Signal> all = new LinkedHashMap<>(old);
        next.forEach(
                (path, signal) ->
                        all.merge(
                                path,
                                signal,
                                (a, b) ->
                                        new Signal(
                                                a.method(),
                                                path,
                                                a.ofMonitor(),
                                                a.site(),
                                                LockKey.common(a.held(), b.held()))));
        return all;
    }

    void made(Node lambda, State state) {
        Map<LockKey, Node> held = new LinkedHashMap<>();
        state.holds().forEach((key, hold) -> held.put(key, hold.site()));
        Made now = new Made(lambda, state.captured(), held);
        made.merge(
                lambda,
                now,
                (old, next) -> new Made(lambda, old.captured().merge(next.captured()), old.held()));
    }

    void unclear(Node site, Reason reason, String name) {
        unclear.putIfAbsent(site, new Unclear(site, reason, name));
    }

    /** A copy in the order of acquisition: results must not depend on hash seeds. */
    private static Set<LockKey> ordered(Set<LockKey> held) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(held));
    }
}
