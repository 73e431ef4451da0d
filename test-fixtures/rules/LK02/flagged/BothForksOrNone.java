import java.util.concurrent.locks.ReentrantLock;

class Chopstick {
    final ReentrantLock lock = new ReentrantLock();
}

class BothForksOrNone {
    private final Chopstick a = new Chopstick();
    private final Chopstick b = new Chopstick();
    private int eaten;

    void eat() {
        try {
            if (a.lock.tryLock() && b.lock.tryLock()) {
                eaten++;
            }
        } finally {
            a.lock.unlock(); // flag
            b.lock.unlock(); // flag
        }
    }
}
