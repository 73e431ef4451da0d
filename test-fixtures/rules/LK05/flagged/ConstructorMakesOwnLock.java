import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

public class ConstructorMakesOwnLock implements Runnable {
    static class Room {
        final Map<String, String> seats = new HashMap<>();
    }

    private final Room room;
    private final String guest;
    private final ReentrantLock lock;

    ConstructorMakesOwnLock(Room room, String guest) {
        this.room = room;
        this.guest = guest;
        lock = new ReentrantLock(); // flag
    }

    @Override
    public void run() {
        lock.lock();
        try {
            room.seats.put(guest, "booked");
        } finally {
            lock.unlock();
        }
    }

    public static void main(String[] args) {
        Room room = new Room();
        for (String guest : new String[] {"Ada", "Bob"}) {
            new Thread(new ConstructorMakesOwnLock(room, guest)).start();
        }
    }
}
