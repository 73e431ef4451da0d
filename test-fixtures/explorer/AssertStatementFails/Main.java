/** The second thread asserts that the first has been there, but nothing makes it wait. */
public class Main {
    private final Object lock = new Object();
    private int visits;

    private void first() {
        synchronized (lock) {
            visits++;
        }
    }

    private void second() {
        synchronized (lock) {
            assert visits == 1 : "the first thread has not been here";
            visits++;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Main main = new Main();
        Thread first = new Thread(main::first);
        Thread second = new Thread(main::second);
        first.start();
        second.start();
        first.join();
        second.join();
    }
}
