import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class SocketServerTask {
    private final ExecutorService pool = Executors.newFixedThreadPool(4);
    private final Lock logLock = new ReentrantLock();
    private int served;

    public void listen(int port) throws java.io.IOException {
        try (java.net.ServerSocket server = new java.net.ServerSocket(port)) {
            while (!pool.isShutdown()) {
                java.net.Socket s = server.accept();
                pool.submit(() -> {
                    logLock.lock(); // flag
                    served++;
                    System.out.println(served + ": " + s.getInetAddress());
                    logLock.unlock();
                    s.close();
                    return null;
                });
            }
        }
    }
}
