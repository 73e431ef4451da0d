import java.util.concurrent.BlockingQueue;

class ContinueInLoop {
    void loop(BlockingQueue<String> q) {
        while (true) {
            try {
                System.out.println(q.take());
            } catch (InterruptedException ignored) { // flag
                continue;
            }
        }
    }
}
