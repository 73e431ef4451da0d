import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.locks.ReentrantLock;

public class UnlockOnceInNestedFinally {
    private final ReentrantLock lock = new ReentrantLock();
    private final Writer out;

    public UnlockOnceInNestedFinally(Writer out) {
        this.out = out;
    }

    public void line(String s) throws IOException {
        lock.lock();
        try {
            try {
                out.write(s);
            } finally {
                out.flush();
            }
        } catch (IOException e) {
            System.err.println("cannot write " + e.getMessage());
            throw e;
        } finally {
            lock.unlock();
        }
    }
}
