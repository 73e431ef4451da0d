import java.util.concurrent.locks.Lock;

interface InterfaceDefaultBalanced {
    Lock lock();

    void change();

    default void changeSafely() {
        lock().lock();
        try {
            change();
        } finally {
            lock().unlock();
        }
    }

    default boolean tryChange() {
        final Lock l = lock();
        if (!l.tryLock()) {
            return false;
        }
        try {
            change();
        } finally {
            l.unlock();
        }
        return true;
    }
}
