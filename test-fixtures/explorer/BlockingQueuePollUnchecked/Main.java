import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;

/** A timed poll returns null when nothing comes. */
public class Main {
    public static void main(String[] args) throws Exception {
        BlockingQueue<String> queue = new LinkedBlockingDeque<>();
        int length = queue.poll(10, TimeUnit.MILLISECONDS).length();
        if (length < 0) {
            throw new AssertionError("length " + length);
        }
    }
}
