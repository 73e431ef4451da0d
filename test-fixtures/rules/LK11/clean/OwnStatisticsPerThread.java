public class OwnStatisticsPerThread {
    static class Worker extends Thread {
        private int found;
        private final int from;
        private final int to;

        Worker(int from, int to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public void run() {
            for (int i = from; i < to; i++) {
                if (i % 7 == 0) {
                    found++;
                }
            }
            synchronized (OwnStatisticsPerThread.class) {
                sum += found;
            }
        }
    }

    private static int sum;

    public static int count() throws InterruptedException {
        Worker a = new Worker(0, 100);
        Worker b = new Worker(100, 200);
        a.start();
        b.start();
        a.join();
        b.join();
        return sum;
    }
}
