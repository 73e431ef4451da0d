package exercises.locking.hidden;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.kit.Criterion;
import exercises.locking.SharedBalance;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/**
 * Asks the virtual machine what the thread inside {@code change} holds.
 *
 * <p>It knows the owners of monitors and of {@code ReentrantLock}, and of the write side of {@code
 * ReentrantReadWriteLock}. Other locks have no owner; there the fields tell.
 */
class ExplicitLockTest {
    @Criterion("locking.explicit-lock")
    @Test
    void anExplicitLockIsHeldInsideChange() throws Exception {
        AtomicReference<ThreadInfo> inside = new AtomicReference<>();
        SharedBalance account =
                new SharedBalance(100) {
                    @Override
                    protected void change(int n) {
                        inside.set(currentThreadInfo());
                    }
                };

        account.runThread(5, 1);

        ThreadInfo info = inside.get();
        assertTrue(info != null, "change(n) was not called");
        if (info.getLockedSynchronizers().length == 0) {
            assertFalse(info.getLockedMonitors().length > 0, "change(n) is guarded by a monitor");
            assertTrue(LockFields.anyIn(account), "no java.util.concurrent.locks.Lock was found");
        }
    }

    private static ThreadInfo currentThreadInfo() {
        long[] id = {Thread.currentThread().getId()};
        return ManagementFactory.getThreadMXBean().getThreadInfo(id, true, true)[0];
    }
}
