import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/** take waits for a job whose delay has run out. */
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

    public static void main(String[] args) throws Exception {
        DelayQueue<Job> queue = new DelayQueue<>();
        Thread producer = new Thread(() -> queue.put(new Job(0)), "producer");
        producer.start();
        if (queue.take().hours() != 0) {
            throw new AssertionError("another job");
        }
        producer.join();
    }
}
