import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ReleaseByOtherMethodOfSameClass {
    private final Lock lock = new ReentrantLock();
    private int used;

    private void enter(String who) {
        lock.lock();
        System.out.println(who + " enters");
    }

    private void leave() {
        lock.unlock();
    }

    void use(String who) {
        boolean entered = false;
        try {
            lock.lock();
            entered = true;
            used++;
            System.out.println(who);
        } finally {
            if (entered) {
                leave();
            }
        }
    }

    int used() {
        lock.lock();
        try {
            return used;
        } finally {
            leave();
        }
    }
}
