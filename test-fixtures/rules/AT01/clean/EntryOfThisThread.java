import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

class EntryOfThisThread {
    private final ConcurrentMap<Thread, StringBuilder> logs = new ConcurrentHashMap<>();

    StringBuilder log() {
        StringBuilder own = logs.get(Thread.currentThread());
        if (own == null) {
            own = new StringBuilder();
            logs.put(Thread.currentThread(), own);
        }
        return own;
    }
}
