import exercises.locking.SharedBalance;

/** The scenario: two threads change one balance, and nothing may be lost. */
public final class TwoThreads {
    private TwoThreads() {}

    public static void run() {
        try {
            int balance = new SharedBalance(100).runBoth(5, 8, 1);
            if (balance != 100) {
                throw new AssertionError("balance " + balance);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
