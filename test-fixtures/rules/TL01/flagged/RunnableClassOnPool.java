import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class RunnableClassOnPool {
    static final ThreadLocal<StringBuilder> BUF = new ThreadLocal<>();

    static class Task implements Runnable {
        @Override
        public void run() {
            BUF.set(new StringBuilder()); // flag
            BUF.get().append("x");
        }
    }

    void go() {
        ExecutorService ex = Executors.newFixedThreadPool(4);
        ex.execute(new Task());
        ex.shutdown();
    }
}
