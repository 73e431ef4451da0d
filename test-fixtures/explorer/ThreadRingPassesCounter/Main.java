import java.util.concurrent.SynchronousQueue;

public class Main {
    static final int N = 3;

    public static void main(String[] args) throws InterruptedException {
        @SuppressWarnings("unchecked")
        SynchronousQueue<Integer>[] links = new SynchronousQueue[N];
        for (int i = 0; i < N; i++) links[i] = new SynchronousQueue<>();
        Thread[] ring = new Thread[N];
        for (int i = 0; i < N; i++) {
            SynchronousQueue<Integer> in = links[i], out = links[(i + 1) % N];
            ring[i] = new Thread(() -> {
                try {
                    int token = in.take();
                    out.put(token + 1);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }, "node" + i);
            ring[i].start();
        }
        links[0].put(0);
        int back = links[0].take();
        for (Thread t : ring) t.join();
        if (back != N) throw new AssertionError("token " + back);
    }
}
