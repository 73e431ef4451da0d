package exercises.locking.hidden;

import dev.threadmark.kit.threads.TestThread;
import java.lang.management.ManagementFactory;

/** A call of {@code runBoth} on a thread of its own, and the number of threads that it starts. */
final class RunBothCall {
    /** How often to look before giving up; nobody is blamed then. */
    private static final int LOOKS = 20_000;

    private final HeldBalance account;
    private final long startedBefore;
    private final TestThread caller;

    private RunBothCall(HeldBalance account) {
        this.account = account;
        startedBefore = startedThreads();
        caller = TestThread.start("caller", () -> account.runBoth(5, 8, 1));
    }

    static RunBothCall start(HeldBalance account) {
        return new RunBothCall(account);
    }

    /**
     * Whether a second thread is started while the first is held inside {@code change}.
     *
     * <p>No clock is involved: once the first thread is held and the caller has stopped to wait, a
     * second thread was started or never will be, also by a pool whose first thread starts the
     * second. A caller that waits in a busy loop never stops; it gets the benefit of the doubt.
     */
    boolean startsSecondThreadWhileFirstIsHeld() {
        for (int look = 0; look < LOOKS || !account.wasEntered(); look++) {
            Thread.State state = caller.thread().getState();
            // In this order: whatever the caller did before it stopped is counted.
            if (startedThreads() - startedBefore > 2) {
                return true;
            }
            boolean first = account.wasEntered() || state == Thread.State.TERMINATED;
            if (isStopped(state) && (first || look >= LOOKS)) {
                return false;
            }
            Thread.yield();
        }
        return true;
    }

    private static boolean isStopped(Thread.State state) {
        return switch (state) {
            case WAITING, TIMED_WAITING, TERMINATED -> true;
            case NEW, RUNNABLE, BLOCKED -> false;
        };
    }

    /** All threads that were ever started, the caller among them, ended or not. */
    private static long startedThreads() {
        return ManagementFactory.getThreadMXBean().getTotalStartedThreadCount();
    }

    void awaitEnd() throws Exception {
        caller.await();
    }
}
