// jdk 22
import java.util.concurrent.locks.ReentrantLock;

public class UnnamedVariables {
    private final ReentrantLock lock = new ReentrantLock();
    private int bad;

    boolean valid(String s) {
        try {
            Integer.parseInt(s);
            return true;
        } catch (NumberFormatException _) {
            lock.lock();
            try {
                bad++;
            } finally {
                lock.unlock();
            }
            return false;
        }
    }
}
