import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Only the writer has a fence: the reader may have read the data long before the flag. */
public class Main {
    static int data;
    static boolean ready;
    static final VarHandle READY;

    static {
        try {
            READY = MethodHandles.lookup().findStaticVarHandle(Main.class, "ready", boolean.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread writer =
                new Thread(
                        () -> {
                            data = 42;
                            VarHandle.releaseFence();
                            READY.setOpaque(true);
                        });
        writer.start();
        while (!(boolean) READY.getOpaque()) {
            Thread.onSpinWait();
        }
        if (data != 42) {
            throw new AssertionError("data " + data);
        }
        writer.join();
    }
}
