import java.util.concurrent.atomic.AtomicInteger;

class RateLimiter {
    private final int limit;
    private final AtomicInteger used = new AtomicInteger();

    RateLimiter(int limit) { this.limit = limit; }

    boolean allow() {
        return used.getAndUpdate(n -> n < limit ? n + 1 : n) < limit;
    }

    void nextWindow() { used.set(0); }
}

public class Main {
    public static void main(String[] args) throws InterruptedException {
        RateLimiter limiter = new RateLimiter(2);
        AtomicInteger allowed = new AtomicInteger();
        Thread[] clients = new Thread[3];
        for (int i = 0; i < clients.length; i++) {
            clients[i] = new Thread(() -> {
                if (limiter.allow()) allowed.incrementAndGet();
            });
            clients[i].start();
        }
        for (Thread c : clients) c.join();
        if (allowed.get() != 2) throw new AssertionError(allowed.get() + " allowed");
        limiter.nextWindow();
        if (!limiter.allow()) throw new AssertionError("new window closed");
    }
}
