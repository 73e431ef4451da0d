import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** One thread uses getAndAdd, the other a plain increment of the same field. */
public class Main {
    int count;
    static final VarHandle COUNT;

    static {
        try {
            COUNT = MethodHandles.lookup().findVarHandle(Main.class, "count", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    public static void main(String[] args) throws Exception {
        Main object = new Main();
        Thread a = new Thread(() -> COUNT.getAndAdd(object, 1), "a");
        Thread b = new Thread(() -> object.count++, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (object.count != 2) {
            throw new AssertionError("count " + object.count);
        }
    }
}
