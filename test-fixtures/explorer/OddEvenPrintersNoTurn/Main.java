/** Two printers wait for each other with wait and notify but without a condition. */
public class Main {
    static final Object lock = new Object();
    static final StringBuilder out = new StringBuilder();

    static void print(int from) {
        synchronized (lock) {
            for (int i = from; i <= 4; i += 2) {
                out.append(i);
                lock.notify();
                try {
                    if (i < 3) {
                        lock.wait();
                    }
                } catch (InterruptedException e) {
                    return;
                }
            }
        }
    }

    public static void main(String[] args) throws Exception {
        Thread odd = new Thread(() -> print(1), "odd");
        Thread even = new Thread(() -> print(2), "even");
        odd.start();
        even.start();
        odd.join();
        even.join();
        if (!out.toString().equals("1234")) {
            throw new AssertionError(out.toString());
        }
    }
}
