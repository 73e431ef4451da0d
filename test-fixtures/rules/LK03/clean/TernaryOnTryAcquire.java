import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

public class TernaryOnTryAcquire {
    private final Semaphore slots = new Semaphore(2);

    public String get(Supplier<String> slow) {
        return slots.tryAcquire() ? use(slow) : "try later";
    }

    private String use(Supplier<String> slow) {
        try {
            return slow.get();
        } finally {
            slots.release();
        }
    }
}
