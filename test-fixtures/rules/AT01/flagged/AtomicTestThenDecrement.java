import java.util.concurrent.atomic.AtomicInteger;

public class AtomicTestThenDecrement {
    private final AtomicInteger tickets = new AtomicInteger(100);

    public boolean sell() {
        if (tickets.get() > 0) {
            tickets.decrementAndGet(); // flag
            return true;
        }
        return false;
    }
}
