import java.util.concurrent.ConcurrentLinkedQueue;

public class SizeThenAddBounded {
    private final ConcurrentLinkedQueue<String> queue = new ConcurrentLinkedQueue<>();

    public boolean offer(String s) {
        if (queue.size() >= 10) {
            return false;
        }
        queue.add(s); // flag
        return true;
    }
}
