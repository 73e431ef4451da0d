/** Each thread asserts under the lock what the lock keeps true. */
public class Main {
    private final Object lock = new Object();
    private int inside;
    private int visits;

    private void visit() {
        synchronized (lock) {
            inside++;
            assert inside == 1 : inside + " threads inside";
            visits++;
            inside--;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Main main = new Main();
        Thread first = new Thread(main::visit);
        Thread second = new Thread(main::visit);
        first.start();
        second.start();
        first.join();
        second.join();
        assert main.visits == 2;
    }
}
