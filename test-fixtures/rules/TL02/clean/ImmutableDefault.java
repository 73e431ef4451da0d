public class ImmutableDefault {
    private static final String ANONYMOUS = "anonymous";
    private static final ThreadLocal<String> USER = ThreadLocal.withInitial(() -> ANONYMOUS);
    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    static String describe() {
        return USER.get() + " at depth " + DEPTH.get();
    }
}
