import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class CloseThrowsBeforeUnlock {
    private final Lock lock = new ReentrantLock();

    public void finish(Writer out) throws IOException {
        lock.lock(); // flag
        try {
            out.write("end");
        } finally {
            out.close();
            lock.unlock();
        }
    }
}
