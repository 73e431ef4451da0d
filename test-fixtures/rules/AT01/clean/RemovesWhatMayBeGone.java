import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

class RemovesWhatMayBeGone {
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();

    void wake(String name) {
        if (waiting.contains(name)) {
            waiting.remove(name);
        }
    }
}
