class GlobalLockRoundTransfers {
    private static final Object TIE = new Object();
    private final Object lock = new Object();
    private int money;

    void give(GlobalLockRoundTransfers to, int n) {
        synchronized (TIE) {
            synchronized (lock) {
                money -= n;
            }
            synchronized (to.lock) {
                to.money += n;
            }
        }
    }
}
