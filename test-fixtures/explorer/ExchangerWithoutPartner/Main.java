import java.util.concurrent.Exchanger;

/** Three threads want to exchange; one finds no partner. */
public class Main {
    static final Exchanger<String> EXCHANGER = new Exchanger<>();

    static void swap(String mine) {
        try {
            EXCHANGER.exchange(mine);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> swap("a"), "a");
        Thread b = new Thread(() -> swap("b"), "b");
        a.start();
        b.start();
        swap("main");
        a.join();
        b.join();
    }
}
