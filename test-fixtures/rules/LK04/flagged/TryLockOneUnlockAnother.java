import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

public class TryLockOneUnlockAnother {
    private final ReentrantLock stdin = new ReentrantLock();
    private final ReentrantLock stdout = new ReentrantLock();
    private int lines;

    boolean emit(String text) throws InterruptedException {
        if (stdout.tryLock(1, TimeUnit.SECONDS)) { // also LK01
            try {
                System.out.println(text);
                lines++;
                return true;
            } finally {
                stdin.unlock(); // flag, also LK02
            }
        }
        return false;
    }
}
