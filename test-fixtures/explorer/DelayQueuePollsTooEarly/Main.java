import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/** poll returns null while the delay has not run out. */
public class Main {
    record Job(long hours) implements Delayed {
        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(hours, TimeUnit.HOURS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(hours, other.getDelay(TimeUnit.HOURS));
        }
    }

    public static void main(String[] args) {
        DelayQueue<Job> queue = new DelayQueue<>();
        queue.put(new Job(1));
        if (queue.poll().hours() != 1) {
            throw new AssertionError("another job");
        }
    }
}
