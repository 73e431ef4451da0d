/** A boss that is interrupted while it joins interrupts its worker as well. */
public class Main {
    public static void main(String[] args) throws Exception {
        Thread worker =
                new Thread(
                        () -> {
                            try {
                                synchronized (Main.class) {
                                    for (; ; ) {
                                        Main.class.wait();
                                    }
                                }
                            } catch (InterruptedException e) {
                                // the end
                            }
                        },
                        "worker");
        Thread boss =
                new Thread(
                        () -> {
                            worker.start();
                            try {
                                worker.join();
                            } catch (InterruptedException e) {
                                worker.interrupt();
                            }
                        },
                        "boss");
        boss.start();
        boss.interrupt();
        boss.join();
        worker.join();
    }
}
