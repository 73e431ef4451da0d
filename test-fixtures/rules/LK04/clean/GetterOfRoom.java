import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Room {
    private final Lock door = new ReentrantLock();
    private int people;

    Lock door() {
        return door;
    }

    void add() {
        people++;
    }
}

class GetterOfRoom {
    static void enter(Room room) {
        room.door().lock();
        try {
            room.add();
        } finally {
            room.door().unlock();
        }
    }
}
