import java.util.concurrent.Semaphore;

/** Sleeping barber: a customer wakes the barber before it takes a seat. */
public class Main {
    static final Semaphore customers = new Semaphore(0);
    static final Semaphore seats = new Semaphore(1);
    static final Semaphore cut = new Semaphore(0);

    static void customer() {
        if (seats.tryAcquire()) {
            customers.tryAcquire();
            customers.release();
            cut.acquireUninterruptibly();
        }
    }

    public static void main(String[] args) throws Exception {
        Thread barber =
                new Thread(
                        () -> {
                            for (int i = 0; i < 2; i++) {
                                customers.acquireUninterruptibly();
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
        barber.join();
    }
}
