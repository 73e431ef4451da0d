import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class InterfaceGetterOnRecord {
    record Cell(Lock lock, int[] value) {}

    private final Cell cell = new Cell(new ReentrantLock(), new int[1]);

    void inc() {
        cell.lock().lock();
        try {
            cell.value()[0]++;
        } finally {
            cell.lock().unlock();
        }
    }
}
