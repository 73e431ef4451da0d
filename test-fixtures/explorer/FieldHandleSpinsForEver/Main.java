import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Goes round a compare-and-set that nobody makes succeed. */
public class Main {
    private int state;

    private static final VarHandle STATE;

    static {
        try {
            STATE = MethodHandles.lookup().findVarHandle(Main.class, "state", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Main main = new Main();
        Thread setter = new Thread(() -> STATE.setVolatile(main, 1));
        Thread taker =
                new Thread(
                        () -> {
                            while (!STATE.compareAndSet(main, 2, 3)) {}
                        });
        setter.start();
        taker.start();
        setter.join();
        taker.join();
    }
}
