class InstanceDataReadsStaticFinal {
    private static final int LIMIT = 10;
    private int n;

    synchronized boolean inc() {
        if (n == LIMIT) {
            return false;
        }
        n++;
        return true;
    }
}
