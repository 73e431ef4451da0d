import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class VarHandleCounter {
    private static final VarHandle COUNT;
    private static final VarHandle CELLS = MethodHandles.arrayElementVarHandle(long[].class);

    static {
        try {
            COUNT = MethodHandles.lookup()
                    .findVarHandle(VarHandleCounter.class, "count", int.class);
        } catch (NoSuchFieldException | IllegalAccessException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile int count;
    private final long[] cells = new long[4];

    public int next() {
        CELLS.setRelease(cells, 0, 1L);
        VarHandle.fullFence();
        int old;
        do {
            old = (int) COUNT.getAcquire(this);
        } while (!COUNT.compareAndSet(this, old, old + 1));
        return old + 1 + (int) (long) CELLS.getVolatile(cells, 0);
    }
}
