public class EarlyReturnVariant {
    private static EarlyReturnVariant single;
    private String name = "x";

    static EarlyReturnVariant get() {
        if (single != null) { // flag, also LK11
            return single; // also LK11
        }
        synchronized (EarlyReturnVariant.class) {
            if (single == null) {
                single = new EarlyReturnVariant();
            }
            return single;
        }
    }
}
