import java.util.concurrent.BlockingQueue;

class PrintStackTraceAndGoOn extends Thread {
    private final BlockingQueue<String> queue;

    PrintStackTraceAndGoOn(BlockingQueue<String> queue) {
        this.queue = queue;
    }

    @Override
    public void run() {
        while (true) {
            try {
                System.out.println(queue.take());
            } catch (InterruptedException e) { // flag
                e.printStackTrace();
            }
        }
    }
}
