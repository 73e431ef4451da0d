import java.util.concurrent.BlockingQueue;

class ReturnEndsTheThread extends Thread {
    private final BlockingQueue<String> queue;

    ReturnEndsTheThread(BlockingQueue<String> queue) {
        this.queue = queue;
    }

    @Override
    public void run() {
        while (true) {
            try {
                System.out.println(queue.take());
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
