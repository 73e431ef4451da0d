import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

class LeavesTheLoop implements Runnable {
    private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();

    @Override
    public void run() {
        try {
            while (true) {
                queue.take().run();
            }
        } catch (InterruptedException e) {
            return;
        }
    }
}
