import java.util.concurrent.atomic.AtomicInteger;

/** A lost update, and a status other than 0 for whoever runs the program. */
public class Main {
    static final AtomicInteger count = new AtomicInteger();

    static void add() {
        count.set(count.get() + 1);
    }

    public static void main(String[] args) throws Exception {
        Thread worker = new Thread(Main::add);
        worker.start();
        add();
        worker.join();
        if (count.get() != 2) {
            Runtime.getRuntime().exit(1);
        }
    }
}
