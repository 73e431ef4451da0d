import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Goes round a compare-and-set of an array's element that fails until another thread has set it. */
public class Main {
    private static final Object[] data = {"free"};
    private static final VarHandle DATA = MethodHandles.arrayElementVarHandle(Object[].class);

    public static void main(String[] args) throws InterruptedException {
        Thread setter = new Thread(() -> DATA.setVolatile(data, 0, "set"));
        Thread taker =
                new Thread(
                        () -> {
                            while (!DATA.compareAndSet(data, 0, "set", "taken")) {}
                        });
        setter.start();
        taker.start();
        setter.join();
        taker.join();
        if (!DATA.getVolatile(data, 0).equals("taken")) {
            throw new AssertionError();
        }
    }
}
