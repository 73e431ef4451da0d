import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LazyRoomLocks {
    private final Map<Integer, Lock> rooms = new HashMap<>();
    private final Map<Integer, String> guests = new ConcurrentHashMap<>();

    private synchronized Lock lockOf(int room) {
        Lock l = rooms.get(room);
        if (l == null) {
            l = new ReentrantLock();
            rooms.put(room, l);
        }
        return l;
    }

    void book(int room, String guest) {
        Lock l = lockOf(room);
        l.lock();
        try {
            guests.put(room, guest);
        } finally {
            l.unlock();
        }
    }
}
