import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Publishes data behind a flag with setRelease and getAcquire. */
public class Main {
    static int flag;
    static int data;
    static final VarHandle FLAG;

    static {
        try {
            FLAG = MethodHandles.lookup().findStaticVarHandle(Main.class, "flag", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    static void publish() {
        data = 42;
        FLAG.setRelease(1);
    }

    public static void main(String[] args) throws Exception {
        Thread writer = new Thread(Main::publish, "writer");
        writer.start();
        if ((int) FLAG.getAcquire() == 1 && data != 42) {
            throw new AssertionError("data " + data);
        }
        writer.join();
    }
}
