public class WorkerOwnsItsCounterReportedUnderLock {
    private final Object lock = new Object();
    private int sum;

    private final class Worker implements Runnable {
        private int local;

        @Override
        public void run() {
            for (int i = 0; i < 100; i++) {
                local++;
            }
            synchronized (lock) {
                sum += local;
            }
        }
    }

    public int go() throws InterruptedException {
        Thread a = new Thread(new Worker());
        Thread b = new Thread(new Worker());
        a.start();
        b.start();
        a.join();
        b.join();
        return sum;
    }
}
