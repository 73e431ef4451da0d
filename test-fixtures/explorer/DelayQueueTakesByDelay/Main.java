import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/** Elements come out when their delay is over, shortest first. */
public class Main {
    static class Job implements Delayed {
        final String name;
        final long due;

        Job(String name, long millis) {
            this.name = name;
            due = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        }

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
        jobs.put(new Job("late", 200));
        jobs.put(new Job("early", 100));
        Thread worker =
                new Thread(
                        () -> {
                            try {
                                String order = jobs.take().name + jobs.take().name;
                                if (!order.equals("earlylate")) {
                                    throw new AssertionError(order);
                                }
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        });
        worker.start();
        worker.join();
    }
}
