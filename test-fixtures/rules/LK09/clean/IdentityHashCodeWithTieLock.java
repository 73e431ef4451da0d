public class IdentityHashCodeWithTieLock {
    private static final Object TIE = new Object();

    static class Account {
        private int balance;

        void add(int n) {
            balance += n;
        }
    }

    static void transfer(Account from, Account to, int n) {
        int f = System.identityHashCode(from);
        int t = System.identityHashCode(to);
        if (f < t) {
            synchronized (from) {
                synchronized (to) {
                    from.add(-n);
                    to.add(n);
                }
            }
        } else if (f > t) {
            synchronized (to) {
                synchronized (from) {
                    from.add(-n);
                    to.add(n);
                }
            }
        } else {
            synchronized (TIE) {
                synchronized (from) {
                    synchronized (to) {
                        from.add(-n);
                        to.add(n);
                    }
                }
            }
        }
    }
}
