import java.util.concurrent.locks.ReentrantLock;

class LockFirstInTryWithCatch {
    private static final ReentrantLock LOCK = new ReentrantLock();
    private static int sum;

    static void add(String number) {
        try {
            LOCK.lock(); // flag
            sum += Integer.parseInt(number);
        } catch (NumberFormatException e) {
            System.err.println(number + " is no number");
        } finally {
            LOCK.unlock();
        }
    }
}
