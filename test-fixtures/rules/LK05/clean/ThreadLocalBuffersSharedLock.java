import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ThreadLocalBuffersSharedLock {
    private static final Lock OUT = new ReentrantLock();
    private static int lines;

    static class Printer implements Runnable {
        private final StringBuilder own = new StringBuilder();

        @Override
        public void run() {
            own.append("x");
            OUT.lock();
            try {
                lines++;
                System.out.println(own);
            } finally {
                OUT.unlock();
            }
        }
    }
}
