import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class CloseInNestedFinally {
    private final Lock lock = new ReentrantLock();

    public void finish(Writer out) throws IOException {
        lock.lock();
        try {
            out.write("end");
        } finally {
            try {
                out.close();
            } finally {
                lock.unlock();
            }
        }
    }
}
