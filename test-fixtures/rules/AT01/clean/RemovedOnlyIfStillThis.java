import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

class RemovedOnlyIfStillThis {
    private final ConcurrentMap<String, Long> tickets = new ConcurrentHashMap<>();

    void expire(String name, long now) {
        Long until = tickets.get(name);
        if (until != null && until < now) {
            tickets.remove(name, until);
        }
    }
}
