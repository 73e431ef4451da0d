import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class CheckThenPutUnderOneLock {
    private final Map<String, String> owners = new ConcurrentHashMap<>();

    public String ownerOf(String seat) {
        return owners.get(seat);
    }

    public synchronized boolean reserve(String seat, String who) {
        if (owners.containsKey(seat)) {
            return false;
        }
        owners.put(seat, who);
        return true;
    }

    public synchronized void release(String seat) {
        owners.remove(seat);
    }
}
