class SynchronizedMethodCallsOtherToo {
    private int money;

    synchronized void add(int n) {
        money += n;
    }

    synchronized void give(SynchronizedMethodCallsOtherToo to, int n) {
        money -= n;
        to.add(n); // flag
    }
}
