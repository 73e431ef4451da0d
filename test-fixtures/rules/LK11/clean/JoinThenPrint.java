public class JoinThenPrint {
    static int sum = 0;
    static final Object lock = new Object();

    public static void main(String[] args) throws InterruptedException {
        Thread[] ts = new Thread[4];
        for (int i = 0; i < 4; i++) {
            ts[i] =
                    new Thread(
                            () -> {
                                for (int k = 0; k < 100; k++) {
                                    synchronized (lock) {
                                        sum++;
                                    }
                                }
                            });
            ts[i].start();
        }
        for (Thread t : ts) {
            t.join();
        }
        System.out.println(sum);
    }
}
