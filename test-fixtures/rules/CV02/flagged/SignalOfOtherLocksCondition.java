import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class SignalOfOtherLocksCondition {
    private final ReentrantLock inLock = new ReentrantLock();
    private final ReentrantLock outLock = new ReentrantLock();
    private final Condition arrived = inLock.newCondition();
    private int packets;

    public void arrive() {
        outLock.lock();
        try {
            packets++;
            arrived.signalAll(); // flag
        } finally {
            outLock.unlock();
        }
    }
}
