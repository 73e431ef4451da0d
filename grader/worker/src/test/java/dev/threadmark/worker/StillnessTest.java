package dev.threadmark.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Deadlocked threads of these tests stay behind as daemons. */
@Timeout(120)
class StillnessTest {
    private static final int MANY = 100;

    private final Stillness stillness = new Stillness();
    private final List<Thread> program = new ArrayList<>();

    @Test
    void tellsMonitorsHeldInACircleAlthoughAnotherThreadRuns() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        lockCrosswise();
        start(() -> spinUntil(stop));
        lookUntil(stillness::isMonitorDeadlock);
        assertFalse(stillness.isForEver());
        stop.set(true);
    }

    @Test
    void ignoresACircleThatAnEarlierTestLeftBehind() throws Exception {
        lockCrosswise();
        lookUntil(stillness::isMonitorDeadlock);
        stillness.begin(Set.copyOf(program.stream().map(Thread::getId).toList()));
        look(MANY);
        assertFalse(stillness.isMonitorDeadlock());
    }

    @Test
    void tellsLocksHeldInACircle() throws Exception {
        Lock one = new ReentrantLock();
        Lock two = new ReentrantLock();
        CyclicBarrier bothHold = new CyclicBarrier(2);
        start(() -> lockBoth(one, bothHold, two));
        start(() -> lockBoth(two, bothHold, one));
        lookUntil(stillness::isForEver);
    }

    @Test
    void tellsAThreadThatIsBlockedOnAMonitorForEver() throws Exception {
        Object monitor = new Object();
        Semaphore held = new Semaphore(0);
        start(
                () -> {
                    synchronized (monitor) {
                        held.release();
                        new Semaphore(0).acquireUninterruptibly();
                    }
                });
        held.acquire();
        start(
                () -> {
                    synchronized (monitor) {
                        held.release();
                    }
                });
        lookUntil(stillness::isForEver);
    }

    @Test
    void aThreadThatSleepsIsIdleButNotForEver() {
        start(() -> sleepLong());
        lookUntil(stillness::isIdle);
        look(MANY);
        assertFalse(stillness.isForEver());
    }

    @Test
    void aThreadThatRunsIsNeverIdle() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        Semaphore running = new Semaphore(0);
        start(
                () -> {
                    running.release();
                    spinUntil(stop);
                });
        running.acquire();
        for (int i = 0; i < MANY; i++) {
            stillness.look(program);
            assertFalse(stillness.isIdle());
        }
        stop.set(true);
    }

    @Test
    void threadsThatHandOverAreNotStill() throws Exception {
        Semaphore ping = new Semaphore(1);
        Semaphore pong = new Semaphore(0);
        AtomicBoolean stop = new AtomicBoolean();
        start(() -> handOver(ping, pong, stop));
        start(() -> handOver(pong, ping, stop));
        look(MANY);
        assertFalse(stillness.isForEver());
        stop.set(true);
    }

    @Test
    void aSpareWorkerOfAPoolWakesNobody() throws Exception {
        ExecutorService pool = Executors.newCachedThreadPool(this::programThread);
        CountDownLatch done = new CountDownLatch(1);
        pool.execute(done::countDown);
        done.await();
        start(() -> new Semaphore(0).acquireUninterruptibly());
        lookUntil(stillness::isForEver);
        pool.shutdownNow();
    }

    @Test
    void aTimerStillWakesSomebody() {
        ScheduledExecutorService pool =
                Executors.newSingleThreadScheduledExecutor(this::programThread);
        pool.schedule(() -> {}, 1, TimeUnit.HOURS);
        lookUntil(stillness::isIdle);
        look(MANY);
        assertFalse(stillness.isForEver());
        pool.shutdownNow();
    }

    @Test
    void readsAStateBehindANameWithBrackets() {
        assertEquals('R', NativeThreads.state("12 (a) S (b) R 1 12 12 0"));
    }

    private void lockCrosswise() {
        Object one = new Object();
        Object two = new Object();
        CyclicBarrier bothHold = new CyclicBarrier(2);
        start(() -> enterBoth(one, bothHold, two));
        start(() -> enterBoth(two, bothHold, one));
    }

    private static void enterBoth(Object first, CyclicBarrier bothHold, Object second) {
        synchronized (first) {
            await(bothHold);
            synchronized (second) {
                throw new AssertionError("nobody gets here");
            }
        }
    }

    private static void lockBoth(Lock first, CyclicBarrier bothHold, Lock second) {
        first.lock();
        await(bothHold);
        second.lock();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void handOver(Semaphore mine, Semaphore other, AtomicBoolean stop) {
        while (!stop.get()) {
            mine.acquireUninterruptibly();
            other.release();
        }
    }

    private static void spinUntil(AtomicBoolean stop) {
        while (!stop.get()) {
            Thread.onSpinWait();
        }
    }

    private static void sleepLong() {
        try {
            TimeUnit.HOURS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void start(Runnable body) {
        programThread(body).start();
    }

    private Thread programThread(Runnable body) {
        Thread thread = new Thread(body);
        thread.setDaemon(true);
        program.add(thread);
        return thread;
    }

    private void look(int times) {
        for (int i = 0; i < times; i++) {
            stillness.look(program);
        }
    }

    /** Also where the kernel does not tell, and many looks are needed. */
    private void lookUntil(BooleanSupplier told) {
        while (!told.getAsBoolean()) {
            stillness.look(program);
            Thread.yield();
        }
        assertTrue(told.getAsBoolean());
    }
}
