import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

public class ProducerConsumerQueues {
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

    private final Map<String, BlockingQueue<Job>> queues = Map.of(
            "array", new ArrayBlockingQueue<>(4),
            "priority", new PriorityBlockingQueue<>(),
            "transfer", new LinkedTransferQueue<>(),
            "sync", new SynchronousQueue<>());
    private final DelayQueue<Job> delayed = new DelayQueue<>();
    private final ConcurrentLinkedQueue<Job> done = new ConcurrentLinkedQueue<>();

    public void move(String kind) throws InterruptedException {
        Job job = queues.get(kind).poll(1, TimeUnit.MILLISECONDS);
        if (job != null && delayed.offer(job)) {
            done.add(delayed.take());
        }
    }
}
