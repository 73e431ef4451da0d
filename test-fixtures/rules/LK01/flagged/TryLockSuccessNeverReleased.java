import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TryLockSuccessNeverReleased {
    private final Lock printer = new ReentrantLock();
    private int pages;

    public boolean printIfFree(int n) {
        if (printer.tryLock()) { // flag
            pages += n;
            return true;
        }
        return false;
    }
}
