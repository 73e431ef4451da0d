import java.util.concurrent.Exchanger;

/** Four threads exchange in two pairs; each gets its partner's object, safely published. */
public class Main {
    static final Exchanger<String[]> EXCHANGER = new Exchanger<>();
    static String result = "";

    static String swap(String mine) {
        String[] box = new String[1];
        box[0] = mine;
        try {
            return EXCHANGER.exchange(box)[0];
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread[] threads = new Thread[3];
        for (int i = 0; i < 3; i++) {
            String name = "t" + i;
            threads[i] = new Thread(() -> swap(name), name);
            threads[i].start();
        }
        result = swap("main");
        for (Thread thread : threads) {
            thread.join();
        }
        if (result.equals("main")) {
            throw new AssertionError("met itself");
        }
    }
}
