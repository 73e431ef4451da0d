import java.util.concurrent.TimeUnit;

public class RateLimiter {
    private final long intervalNanos;
    private long next;

    public RateLimiter(int perSecond) {
        intervalNanos = TimeUnit.SECONDS.toNanos(1) / perSecond;
    }

    public void acquire() throws InterruptedException {
        long wait;
        synchronized (this) {
            long now = System.nanoTime();
            next = Math.max(now, next) + intervalNanos;
            wait = next - intervalNanos - now;
        }
        TimeUnit.NANOSECONDS.sleep(wait);
    }
}
