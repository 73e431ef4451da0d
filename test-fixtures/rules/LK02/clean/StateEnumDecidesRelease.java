import java.util.concurrent.locks.ReentrantLock;

public class StateEnumDecidesRelease {
    private enum Phase { IDLE, LOCKED }

    private final ReentrantLock lock = new ReentrantLock();
    private int jobs;

    public void run(boolean needed) {
        Phase phase = Phase.IDLE;
        try {
            if (needed) {
                lock.lock();
                phase = Phase.LOCKED;
            }
            System.out.println("work " + needed);
        } finally {
            if (phase == Phase.LOCKED) {
                jobs++;
                lock.unlock();
            }
        }
    }
}
