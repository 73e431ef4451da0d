import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.ReentrantLock;

public class InputOutputMixedUp {
    private final ReentrantLock inLock = new ReentrantLock();
    private final ReentrantLock outLock = new ReentrantLock();
    private final Queue<String> in = new ArrayDeque<>();
    private final Queue<String> out = new ArrayDeque<>();

    public void receive(String s) {
        inLock.lock(); // also LK01
        try {
            in.add(s);
        } finally {
            outLock.unlock(); // flag
        }
    }

    public void send(String s) {
        outLock.lock();
        try {
            out.add(s);
        } finally {
            outLock.unlock();
        }
    }
}
