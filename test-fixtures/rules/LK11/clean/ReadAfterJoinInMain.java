public class ReadAfterJoinInMain {
    private static int total;
    private static final Object LOCK = new Object();

    public static void main(String[] args) throws InterruptedException {
        Thread[] ts = new Thread[3];
        for (int i = 0; i < ts.length; i++) {
            ts[i] = new Thread(ReadAfterJoinInMain::work);
            ts[i].start();
        }
        joinAll(ts);
        System.out.println("total = " + total);
    }

    private static void joinAll(Thread[] ts) throws InterruptedException {
        for (Thread t : ts) {
            t.join();
        }
    }

    private static void work() {
        for (int i = 0; i < 100; i++) {
            synchronized (LOCK) {
                total++;
            }
        }
    }
}
