import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class Main {
    public static void main(String[] args) throws InterruptedException {
        BlockingQueue<Integer> ab = new ArrayBlockingQueue<>(1);
        BlockingQueue<Integer> bc = new ArrayBlockingQueue<>(1);
        BlockingQueue<Integer> ca = new ArrayBlockingQueue<>(1);
        Thread a = node(ca, ab);
        Thread b = node(ab, bc);
        Thread c = node(bc, ca);
        // nobody puts the first token
        a.join();
        b.join();
        c.join();
        System.out.println("done");
    }

    private static Thread node(BlockingQueue<Integer> in, BlockingQueue<Integer> out) {
        Thread t = new Thread() {
            @Override
            public void run() {
                try {
                    out.put(in.take() + 1);
                } catch (InterruptedException e) {
                    e.printStackTrace();
                }
            }
        };
        t.start();
        return t;
    }
}
