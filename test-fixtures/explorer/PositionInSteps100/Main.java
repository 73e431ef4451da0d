/** 100 movers step sideways, then up; the watcher looks at x and y, and then at both again. */
public class Main {
    static volatile int x;
    static volatile int y;

    static void move() {
        x = 1;
        y = 1;
    }

    static void watch() {
        boolean home = x == 0 && y == 0;
        boolean away = x == 1 && y == 1;
        if (!home && !away) {
            throw new AssertionError("seen on the way");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread[] movers = new Thread[100];
        for (int i = 0; i < movers.length; i++) {
            movers[i] = new Thread(Main::move, "mover-" + i);
            movers[i].start();
        }
        Thread watcher = new Thread(Main::watch, "watcher");
        watcher.start();
        for (Thread mover : movers) {
            mover.join();
        }
        watcher.join();
    }
}
