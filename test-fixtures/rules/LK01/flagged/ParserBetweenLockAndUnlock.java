import java.util.concurrent.locks.ReentrantLock;

class ParserBetweenLockAndUnlock {
    private static final ReentrantLock LOCK = new ReentrantLock();
    private static long sum;

    static void addLine(String line) {
        LOCK.lock(); // flag
        sum += Long.parseLong(line.trim());
        LOCK.unlock();
    }

    static long sum() {
        LOCK.lock();
        try {
            return sum;
        } finally {
            LOCK.unlock();
        }
    }
}
