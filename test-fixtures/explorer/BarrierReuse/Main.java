/** A hand-made barrier: the fast thread enters the next round before the slow one has left. */
public class Main {
    static int arrived;

    static synchronized void await() {
        arrived++;
        if (arrived == 2) {
            arrived = 0;
            Main.class.notifyAll();
            return;
        }
        while (arrived != 0) {
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
    }
}
