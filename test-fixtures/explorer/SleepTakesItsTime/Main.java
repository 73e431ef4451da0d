import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** By every clock, a sleep and a time limit that runs out take as long as they say. */
public class Main {
    interface Wait {
        void run() throws Exception;
    }

    static void takes(long nanos, Wait wait) throws Exception {
        long start = System.nanoTime();
        wait.run();
        long took = System.nanoTime() - start;
        if (took < nanos) {
            throw new AssertionError("took " + took + " ns, not " + nanos);
        }
    }

    static void sleep() throws Exception {
        takes(1_000_000_000, () -> Thread.sleep(1_000));
        takes(1_000_500, () -> Thread.sleep(1, 500));
        takes(1_500_000, () -> TimeUnit.MICROSECONDS.sleep(1_500));
        long millis = System.currentTimeMillis();
        Instant instant = Instant.now();
        Thread.sleep(20);
        if (System.currentTimeMillis() - millis < 20) {
            throw new AssertionError("currentTimeMillis");
        }
        if (Duration.between(instant, Instant.now()).toMillis() < 20) {
            throw new AssertionError("Instant");
        }
    }

    static void limits() throws Exception {
        takes(3_000_000_000L, () -> new CountDownLatch(1).await(3, TimeUnit.SECONDS));
        takes(9_000_000, () -> new LinkedBlockingQueue<>().poll(9, TimeUnit.MILLISECONDS));
    }

    static void others() throws Exception {
        ReentrantLock lock = new ReentrantLock();
        CountDownLatch end = new CountDownLatch(1);
        lock.lock();
        Thread other =
                new Thread(
                        () -> {
                            try {
                                takes(6_000_000, () -> lock.tryLock(6, TimeUnit.MILLISECONDS));
                                end.await();
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        });
        other.start();
        takes(7_000_000, () -> other.join(7));
        end.countDown();
        other.join();
    }

    public static void main(String[] args) throws Exception {
        sleep();
        limits();
        others();
    }
}
