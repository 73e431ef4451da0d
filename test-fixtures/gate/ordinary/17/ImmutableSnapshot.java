import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

public final class ImmutableSnapshot {
    private final AtomicReference<Set<String>> users = new AtomicReference<>(Set.of());

    public void add(String user) {
        users.accumulateAndGet(Set.of(user), (old, extra) -> {
            Set<String> next = new HashSet<>(old);
            next.addAll(extra);
            return Collections.unmodifiableSet(next);
        });
    }

    public String show() {
        return users.get().stream().sorted().collect(Collectors.joining(", ", "{", "}"));
    }
}
