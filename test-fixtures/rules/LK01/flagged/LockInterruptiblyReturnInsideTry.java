import java.util.concurrent.locks.ReentrantLock;

class LockInterruptiblyReturnInsideTry {
    private final ReentrantLock lock = new ReentrantLock();
    private String[] slots = new String[8];
    private int used;

    boolean offer(String s) throws InterruptedException {
        lock.lockInterruptibly(); // flag
        try {
            if (used == slots.length) {
                return false;
            }
            slots[used++] = s;
            lock.unlock();
            return true;
        } catch (ArrayIndexOutOfBoundsException e) {
            lock.unlock();
            return false;
        }
    }
}
