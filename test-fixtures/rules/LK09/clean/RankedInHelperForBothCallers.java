class RankedInHelperForBothCallers {
    private static final Object PAINT = new Object();
    private static final Object BRUSH = new Object();

    public static void main(String[] args) {
        new Thread(() -> withBoth(PAINT, BRUSH)).start();
        new Thread(() -> withBoth(BRUSH, PAINT)).start();
    }

    private static void withBoth(Object one, Object other) {
        Object first = one;
        Object second = other;
        if (System.identityHashCode(one) > System.identityHashCode(other)) {
            first = other;
            second = one;
        }
        synchronized (first) {
            synchronized (second) {
                System.out.println("paints");
            }
        }
    }
}
