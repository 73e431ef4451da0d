class ConstantReadBesideState {
    private static final int MAX = 10;
    private static final String[] NAMES = {"a", "b"};
    private int n;

    synchronized String next() {
        if (n == MAX) n = 0;
        return NAMES[n++ % NAMES.length];
    }
}
