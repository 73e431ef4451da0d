import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

public class MapGetTwiceSameKey {
    private final Map<String, ReentrantLock> rooms = new HashMap<>();
    private final Map<String, Integer> guests = new HashMap<>();

    public MapGetTwiceSameKey() {
        rooms.put("red", new ReentrantLock());
        rooms.put("blue", new ReentrantLock());
    }

    public void enter(String room) {
        rooms.get(room).lock();
        try {
            System.out.println("in " + room);
        } finally {
            rooms.get(room).unlock();
        }
    }

    public int names() {
        return guests.size();
    }
}
