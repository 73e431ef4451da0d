import java.util.concurrent.locks.ReentrantLock;

public class IfElseOneBranchForgets {
    private final ReentrantLock lock = new ReentrantLock();
    private int level;

    public void set(int n) {
        lock.lock(); // flag
        if (n > 10) {
            level = 10;
            lock.unlock();
        } else if (n < 0) {
            System.out.println("negative");
        } else {
            level = n;
            lock.unlock();
        }
    }
}
