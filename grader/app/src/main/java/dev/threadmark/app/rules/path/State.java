package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One abstract state: the locks that are held, and what is known of variables and conditions.
 *
 * <p>Immutable. The values map paths of variables, and conditions (their text after a question
 * mark), to what is known of them.
 */
public final class State {
    static final State EMPTY = new State(Map.of(), Map.of());
    private static final String TEMPORARY = "$";
    private static final String MOVED = "<$@>";

    private final Map<LockKey, Hold> holds;
    private final Map<String, Value> values;

    private State(Map<LockKey, Hold> holds, Map<String, Value> values) {
        this.holds = holds;
        this.values = values;
    }

    Map<LockKey, Hold> holds() {
        return holds;
    }

    /** The locks that are held here. */
    public Set<LockKey> held() {
        return holds.keySet();
    }

    /** How many holds there are, of all locks together. */
    int depth() {
        return holds.values().stream().mapToInt(Hold::count).sum();
    }

    boolean holds(LockKey key) {
        return holds.containsKey(key);
    }

    State acquire(LockKey key, Node site) {
        return acquire(key, site, site);
    }

    State acquire(LockKey key, Node site, Node origin) {
        Map<LockKey, Hold> changed = new LinkedHashMap<>(holds);
        Hold before = holds.get(key);
        boolean saturated = before != null && Paths.isWeak(key.path());
        changed.put(
                key,
                before == null ? new Hold(1, site, origin) : saturated ? before : before.more());
        return new State(changed, values);
    }

    /** Gives back one hold; the state itself when the lock is not held. */
    State release(LockKey key) {
        Hold before = holds.get(key);
        if (before == null) {
            return this;
        }
        Map<LockKey, Hold> changed = new LinkedHashMap<>(holds);
        if (before.count() == 1 || Paths.isWeak(key.path())) {
            changed.remove(key);
        } else {
            changed.put(key, new Hold(before.count() - 1, before.site(), before.origin()));
        }
        return new State(changed, values);
    }

    /** Sets the holds of a key to those of another state. */
    State resetHold(LockKey key, Optional<Hold> to) {
        Map<LockKey, Hold> changed = new LinkedHashMap<>(holds);
        if (to.isPresent()) {
            changed.put(key, to.get());
        } else {
            changed.remove(key);
        }
        return new State(changed, values);
    }

    /** What the local variables refer to. */
    Map<String, Value> aliases() {
        Map<String, Value> aliases = new TreeMap<>();
        values.forEach(
                (name, value) -> {
                    if (value instanceof Value.Ref && Paths.isLocal(name)) {
                        aliases.put(name, value);
                    }
                });
        return aliases;
    }

    /** Only the aliases, which a lambda sees of the variables that it captures. */
    State captured() {
        Map<String, Value> kept = new TreeMap<>();
        values.forEach(
                (name, value) -> {
                    if (value instanceof Value.Ref || value instanceof Value.Closure) {
                        kept.put(name, value);
                    }
                });
        return new State(Map.of(), kept);
    }

    /** The values with a part of their paths renamed. */
    State rename(String part, String by) {
        Map<String, Value> renamed = new TreeMap<>();
        values.forEach((name, value) -> renamed.put(name, value.replace(part, by)));
        return new State(holds, renamed);
    }

    Optional<Value> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    State with(String name, Value value) {
        Map<String, Value> changed = new TreeMap<>(values);
        if (value instanceof Value.Unknown
                || value instanceof Value.Ref ref && ref.path().equals(name)) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new State(holds, changed);
    }

    /**
     * Gives a variable a new value; locks that were named through it get another name. A part of
     * the object that it stood for so far, as in {@code at = at.next}, is named by it from now on.
     */
    State assign(String variable, Value value) {
        if (value instanceof Value.Ref ref
                && ref.mode() == null
                && !ref.path().equals(variable)
                && Paths.mentions(ref.path(), variable)) {
            return replace(ref.path(), MOVED).forget(variable).replace(MOVED, variable);
        }
        State renamed = with(TEMPORARY, value).forget(variable);
        Value kept = renamed.value(TEMPORARY).orElse(Value.UNKNOWN);
        return renamed.with(TEMPORARY, Value.UNKNOWN).with(variable, kept);
    }

    /** Drops what a variable meant, keeping its locks under another name where there is one. */
    State forget(String variable) {
        Optional<String> alias =
                values.entrySet().stream()
                        .filter(e -> e.getValue().equals(new Value.Ref(variable)))
                        .map(Map.Entry::getKey)
                        .filter(name -> !name.equals(TEMPORARY) && !name.equals(variable))
                        .findFirst();
        Map<String, Value> kept = new TreeMap<>();
        values.forEach(
                (name, value) -> {
                    if (name.equals(variable) || alias.isEmpty() && value.mentions(variable)) {
                        return;
                    }
                    Value renamed = alias.map(a -> value.replace(variable, a)).orElse(value);
                    if (!Paths.mentions(name, variable)) {
                        kept.put(name, renamed);
                    } else if (alias.isPresent() && !name.startsWith("?")) {
                        kept.put(Paths.replace(name, variable, alias.get()), renamed);
                    }
                });
        alias.ifPresent(kept::remove);
        Map<LockKey, Hold> moved = new LinkedHashMap<>();
        holds.forEach((key, hold) -> moved.put(rename(key, variable, alias), hold));
        return new State(moved, kept);
    }

    /** Lets a variable be the name of the object that it refers to. */
    State nameBy(String variable) {
        if (!(values.get(variable) instanceof Value.Ref ref)
                || ref.mode() != null
                || Paths.isLocal(ref.path())) {
            return this;
        }
        return with(variable, Value.UNKNOWN).replace(ref.path(), variable);
    }

    /** Gives an object another name, wherever it is named. */
    private State replace(String path, String by) {
        Map<String, Value> renamed = new TreeMap<>();
        values.forEach(
                (name, value) ->
                        renamed.put(Paths.replace(name, path, by), value.replace(path, by)));
        Map<LockKey, Hold> moved = new LinkedHashMap<>();
        holds.forEach(
                (key, hold) ->
                        moved.put(
                                new LockKey(Paths.replace(key.path(), path, by), key.mode()),
                                hold));
        return new State(moved, renamed);
    }

    private LockKey rename(LockKey key, String variable, Optional<String> alias) {
        String path = key.path();
        if (!Paths.mentions(path, variable)) {
            return key;
        }
        if (alias.isPresent()) {
            return new LockKey(Paths.replace(path, variable, alias.get()), key.mode());
        }
        if (value(elementOf(variable)).orElse(null) instanceof Value.Ref element) {
            return new LockKey(Paths.replace(path, variable, element.path()), key.mode());
        }
        if (Paths.isIndex(path, variable)) {
            return new LockKey(Paths.generalise(path, variable), key.mode());
        }
        return new LockKey("~" + Paths.display(path), key.mode());
    }

    /** The name under which a loop variable remembers the collection that it runs over. */
    static String elementOf(String variable) {
        return variable + "#element";
    }

    /** Gives the elements at an index that is about to change a name of their own. */
    State outdate(String index) {
        String old = "[former " + Paths.display(index) + "]";
        Map<LockKey, Hold> renamed = new LinkedHashMap<>();
        holds.forEach(
                (key, hold) ->
                        renamed.put(
                                new LockKey(key.path().replace("[" + index + "]", old), key.mode()),
                                hold));
        return new State(renamed, values);
    }

    /** What two states with the same locks have in common. */
    State merge(State other) {
        if (values.equals(other.values)) {
            return this;
        }
        Map<String, Value> common = new TreeMap<>();
        values.forEach(
                (name, value) -> {
                    if (value.equals(other.values.get(name))) {
                        common.put(name, value);
                    }
                });
        return new State(holds, common);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof State state
                && state.holds.equals(holds)
                && state.values.equals(values);
    }

    @Override
    public int hashCode() {
        return holds.hashCode() * 31 + values.hashCode();
    }
}
