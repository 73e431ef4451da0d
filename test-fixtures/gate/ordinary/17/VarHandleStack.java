import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class VarHandleStack<E> {
    private record Node<E>(E item, Node<E> next) {}

    private static final VarHandle TOP;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            TOP = lookup.findVarHandle(VarHandleStack.class, "top", Node.class);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private volatile Node<E> top;

    public void push(E item) {
        Node<E> old;
        do {
            old = top;
        } while (!TOP.weakCompareAndSet(this, old, new Node<>(item, old)));
    }
}
