import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class RunnableClassGivenToPool {
    private static final ThreadLocal<Integer> JOB = new ThreadLocal<>();

    static class Job implements Runnable {
        private final int number;

        Job(int number) {
            this.number = number;
        }

        @Override
        public void run() {
            JOB.set(number); // flag
            System.out.println("job " + JOB.get());
        }
    }

    void schedule() {
        ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
        timer.scheduleAtFixedRate(new Job(1), 0, 1, TimeUnit.SECONDS);
        timer.scheduleAtFixedRate(new Job(2), 0, 1, TimeUnit.SECONDS);
    }
}
