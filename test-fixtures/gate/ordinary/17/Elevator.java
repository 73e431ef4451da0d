import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;

public class Elevator implements Runnable {
    enum Direction { UP, DOWN, IDLE }

    private final TreeSet<Integer> calls = new TreeSet<>();
    private volatile Thread self;
    private int floor;

    public void call(int to) {
        synchronized (calls) {
            calls.add(to);
        }
        LockSupport.unpark(self);
    }

    @Override
    public void run() {
        self = Thread.currentThread();
        while (!self.isInterrupted()) {
            Integer next;
            synchronized (calls) {
                next = calls.ceiling(floor);
                if (next == null) {
                    next = calls.pollFirst();
                }
            }
            if (next == null) {
                LockSupport.parkNanos(this, 1_000_000);
                continue;
            }
            Direction way = next > floor ? Direction.UP : next < floor ? Direction.DOWN : Direction.IDLE;
            floor += switch (way) {
                case UP -> 1;
                case DOWN -> -1;
                case IDLE -> 0;
            };
        }
    }
}
