import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** No shared field is written: the lock keeps the lines of one receipt together. */
public class LockKeepsOutputTogether {
    private static final Lock CONSOLE = new ReentrantLock();

    static void print(List<String> receipt) {
        CONSOLE.lock();
        try {
            for (String line : receipt) {
                System.out.println(line);
            }
        } finally {
            CONSOLE.unlock();
        }
    }
}
