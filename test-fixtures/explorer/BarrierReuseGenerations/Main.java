/** A hand-made barrier that counts its rounds. */
public class Main {
    static int arrived;
    static int round;

    static synchronized void await() {
        int mine = round;
        arrived++;
        if (arrived == 2) {
            arrived = 0;
            round++;
            Main.class.notifyAll();
            return;
        }
        while (round == mine) {
            try {
                Main.class.wait();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static void work() {
        await();
        await();
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::work, "a");
        Thread b = new Thread(Main::work, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (round != 2) {
            throw new AssertionError("rounds " + round);
        }
    }
}
