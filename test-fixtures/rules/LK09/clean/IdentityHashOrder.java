class IdentityHashOrder {
    private static final Object TIE = new Object();

    static class Account {
        int money;
    }

    static void transfer(Account from, Account to, int n) {
        int f = System.identityHashCode(from);
        int t = System.identityHashCode(to);
        if (f < t) {
            synchronized (from) {
                synchronized (to) {
                    move(from, to, n);
                }
            }
        } else if (f > t) {
            synchronized (to) {
                synchronized (from) {
                    move(from, to, n);
                }
            }
        } else {
            synchronized (TIE) {
                synchronized (from) {
                    synchronized (to) {
                        move(from, to, n);
                    }
                }
            }
        }
    }

    private static void move(Account from, Account to, int n) {
        from.money -= n;
        to.money += n;
    }
}
