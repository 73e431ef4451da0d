import java.util.concurrent.Semaphore;

/** Sleeping barber: a customer who finds no seat leaves; the barber stops at closing time. */
public class Main {
    static final Semaphore customers = new Semaphore(0);
    static final Semaphore seats = new Semaphore(1);
    static final Semaphore cut = new Semaphore(0);
    static volatile boolean closed;

    static void customer() {
        if (seats.tryAcquire()) {
            customers.release();
            cut.acquireUninterruptibly();
        }
    }

    public static void main(String[] args) throws Exception {
        Thread barber =
                new Thread(
                        () -> {
                            while (true) {
                                customers.acquireUninterruptibly();
                                if (closed) {
                                    return;
                                }
                                seats.release();
                                cut.release();
                            }
                        },
                        "barber");
        Thread a = new Thread(Main::customer, "a");
        Thread b = new Thread(Main::customer, "b");
        barber.start();
        a.start();
        b.start();
        a.join();
        b.join();
        closed = true;
        customers.release();
        barber.join();
    }
}
