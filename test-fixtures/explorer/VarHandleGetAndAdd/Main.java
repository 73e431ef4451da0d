import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** getAndAdd and a compareAndSet loop on a field, and on array elements. */
public class Main {
    int count;
    static final VarHandle COUNT;
    static final VarHandle ELEMENT = MethodHandles.arrayElementVarHandle(int[].class);

    static {
        try {
            COUNT = MethodHandles.lookup().findVarHandle(Main.class, "count", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    void addOne() {
        int seen;
        do {
            seen = (int) COUNT.getVolatile(this);
        } while (!COUNT.compareAndSet(this, seen, seen + 1));
    }

    public static void main(String[] args) throws Exception {
        Main object = new Main();
        int[] array = new int[1];
        Thread a =
                new Thread(
                        () -> {
                            int before = (int) COUNT.getAndAdd(object, 1);
                            ELEMENT.setVolatile(array, 0, before);
                        },
                        "a");
        Thread b = new Thread(object::addOne, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (object.count != 2 || array[0] > 1) {
            throw new AssertionError("count " + object.count);
        }
    }
}
