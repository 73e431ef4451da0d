class NestedSynchronizedTransfer {
    static class Account {
        int money;
    }

    void transfer(Account from, Account to, int n) {
        synchronized (from) {
            synchronized (to) { // flag
                from.money -= n;
                to.money += n;
            }
        }
    }
}
