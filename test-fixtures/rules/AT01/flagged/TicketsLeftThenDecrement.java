import java.util.concurrent.atomic.AtomicInteger;

class TicketsLeftThenDecrement {
    private final AtomicInteger left = new AtomicInteger(100);

    boolean buy() {
        int n = left.get();
        if (n > 0) {
            left.set(n - 1); // flag
            return true;
        }
        return false;
    }
}
