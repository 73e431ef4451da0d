import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

public class CasLoopMaximum {
    private final AtomicInteger max = new AtomicInteger(Integer.MIN_VALUE);
    private final AtomicReference<String> last = new AtomicReference<>("");

    public void see(int n) {
        int old = max.get();
        while (n > old) {
            if (max.compareAndSet(old, n)) {
                return;
            }
            old = max.get();
        }
    }

    public void append(String s) {
        String old;
        do {
            old = last.get();
        } while (!last.compareAndSet(old, old + s));
    }
}
