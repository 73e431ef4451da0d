import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Clears a queue of what is done while another thread adds to it. */
public class Main {
    static String result;

    static class Job {
        boolean done;
    }

    public static void main(String[] args) throws InterruptedException {
        BlockingQueue<Job> queue = new ArrayBlockingQueue<>(2);
        Thread t = new Thread(() -> {
            Job job = new Job();
            job.done = true;
            queue.add(job);
        });
        t.start();
        queue.removeIf(job -> job.done);
        queue.forEach(job -> {
            if (!job.done) throw new AssertionError();
        });
        t.join();
        result = "" + queue.size();
    }
}
