public class InitThenStartThenLock {
    private int remaining;
    private final Object lock = new Object();

    public void run(int jobs) throws InterruptedException {
        remaining = jobs;
        Thread[] ts = new Thread[3];
        for (int i = 0; i < ts.length; i++) {
            ts[i] = new Thread(this::work);
            ts[i].start();
        }
        for (Thread t : ts) {
            t.join();
        }
        System.out.println("left: " + remaining);
    }

    private void work() {
        while (true) {
            synchronized (lock) {
                if (remaining == 0) {
                    return;
                }
                remaining--;
            }
        }
    }
}
