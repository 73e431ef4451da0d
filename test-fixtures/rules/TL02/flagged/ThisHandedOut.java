public class ThisHandedOut {
    private int visits;
    private final ThreadLocal<ThisHandedOut> current = ThreadLocal.withInitial(() -> this); // flag

    void visit() {
        current.get().visits++; // also LK11
    }
}
