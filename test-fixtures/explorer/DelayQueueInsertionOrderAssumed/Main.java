import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/** Takes a DelayQueue for a first-in first-out queue. */
public class Main {
    record Job(String name, long due) implements Delayed {
        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(due, ((Job) other).due);
        }
    }

    public static void main(String[] args) throws Exception {
        DelayQueue<Job> jobs = new DelayQueue<>();
        long now = System.nanoTime();
        jobs.put(new Job("first", now + 200_000_000));
        jobs.put(new Job("second", now + 100_000_000));
        if (!jobs.take().name().equals("first")) {
            throw new AssertionError("second came first");
        }
    }
}
