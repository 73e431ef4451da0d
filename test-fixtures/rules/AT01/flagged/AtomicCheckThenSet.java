import java.util.concurrent.atomic.AtomicInteger;

public class AtomicCheckThenSet {
    private final AtomicInteger tickets = new AtomicInteger(50);

    public boolean buy() {
        if (tickets.get() > 0) {
            tickets.decrementAndGet(); // flag
            return true;
        }
        return false;
    }
}
