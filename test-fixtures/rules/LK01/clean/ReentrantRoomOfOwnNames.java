import java.util.concurrent.locks.ReentrantLock;

class ReentrantRoomOfOwnNames {
    private final ReentrantLock door = new ReentrantLock();
    private int people;

    public void open() {
        door.lock();
    }

    public void shut() {
        door.unlock();
    }

    public void come() {
        open();
        try {
            people++;
        } finally {
            shut();
        }
    }
}
