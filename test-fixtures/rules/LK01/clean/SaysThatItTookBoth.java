import java.util.concurrent.locks.Lock;

class SaysThatItTookBoth {
    /** Answers true with both locks held; the caller gives them back. */
    static boolean takeBoth(Lock first, Lock second) {
        boolean one = first.tryLock();
        boolean two = second.tryLock();
        if (one && two) {
            return true;
        }
        if (one) {
            first.unlock();
        }
        if (two) {
            second.unlock();
        }
        return false;
    }

    static boolean take(Lock lock) {
        lock.lock();
        return true;
    }
}
