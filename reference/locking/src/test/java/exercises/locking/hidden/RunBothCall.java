package exercises.locking.hidden;

import dev.threadmark.kit.threads.TestThread;
import java.util.HashSet;
import java.util.Set;

/** A call of {@code runBoth} on a thread of its own, and the threads that it starts. */
final class RunBothCall {
    /** How often to look before giving up; nobody is blamed then. */
    private static final int LOOKS = 20_000;

    private final HeldBalance account;
    private final Set<Thread> before;
    private final TestThread caller;

    private RunBothCall(HeldBalance account) {
        this.account = account;
        before = Set.copyOf(Thread.getAllStackTraces().keySet());
        caller = TestThread.start("caller", () -> account.runBoth(5, 8, 1));
    }

    static RunBothCall start(HeldBalance account) {
        return new RunBothCall(account);
    }

    /**
     * Whether a second thread appears while the first is held inside {@code change}.
     *
     * <p>No clock is involved: the caller is stopped where it waits, and then a second thread was
     * started or never will be. A caller that waits in a busy loop is never stopped; it gets the
     * benefit of the doubt.
     */
    boolean startsSecondThreadWhileFirstIsHeld() {
        for (int look = 0; look < LOOKS || !account.wasEntered(); look++) {
            Thread.State state = caller.thread().getState();
            // In this order: whatever the caller did before it stopped is visible afterwards.
            if (account.secondEntered() || startedThreads().size() > 1) {
                return true;
            }
            if (isStopped(state)) {
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

    private Set<Thread> startedThreads() {
        Set<Thread> started = new HashSet<>(Thread.getAllStackTraces().keySet());
        started.removeAll(before);
        started.remove(caller.thread());
        return started;
    }

    /**
     * Waits for the threads of the call to end, as far as they do.
     *
     * <p>A submission that never gives its lock back leaves threads that no one can end. Finding
     * that out is the explorer's business, so nothing is concluded here.
     */
    void awaitEnd() {
        for (int look = 0; look < LOOKS && isRunning(); look++) {
            Thread.yield();
        }
    }

    private boolean isRunning() {
        return caller.thread().isAlive() || !startedThreads().isEmpty();
    }
}
