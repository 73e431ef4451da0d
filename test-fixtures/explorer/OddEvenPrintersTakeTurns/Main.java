/** Two printers take turns: each waits until the next number is its own. */
public class Main {
    static final Object lock = new Object();
    static final StringBuilder out = new StringBuilder();
    static int next = 1;

    static void print(int parity) {
        synchronized (lock) {
            for (int i = 0; i < 2; i++) {
                while (next % 2 != parity) {
                    try {
                        lock.wait();
                    } catch (InterruptedException e) {
                        return;
                    }
                }
                out.append(next++);
                lock.notifyAll();
            }
        }
    }

    public static void main(String[] args) throws Exception {
        Thread odd = new Thread(() -> print(1), "odd");
        Thread even = new Thread(() -> print(0), "even");
        odd.start();
        even.start();
        odd.join();
        even.join();
        if (!out.toString().equals("1234")) {
            throw new AssertionError(out.toString());
        }
    }
}
