import java.util.concurrent.BlockingQueue;

class FlagRestoredAfterLoop {
    static String takeUninterruptibly(BlockingQueue<String> q) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return q.take();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
