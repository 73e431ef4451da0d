/** 3 movers take a whole new position at once, and the watcher looks at it once. */
public class Main {
    record Position(int x, int y) {}

    static volatile Position position = new Position(0, 0);

    static void watch() {
        Position seen = position;
        if (seen.x() != seen.y()) {
            throw new AssertionError("seen on the way");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread[] movers = new Thread[3];
        for (int i = 0; i < movers.length; i++) {
            movers[i] = new Thread(() -> position = new Position(1, 1), "mover-" + i);
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
