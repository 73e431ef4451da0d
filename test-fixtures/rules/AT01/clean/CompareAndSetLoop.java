import java.util.concurrent.atomic.AtomicInteger;

public class CompareAndSetLoop {
    private final AtomicInteger tickets = new AtomicInteger(100);

    public boolean sell() {
        while (true) {
            int left = tickets.get();
            if (left == 0) {
                return false;
            }
            if (tickets.compareAndSet(left, left - 1)) {
                return true;
            }
        }
    }

    public int doubled() {
        return tickets.updateAndGet(v -> v * 2);
    }
}
