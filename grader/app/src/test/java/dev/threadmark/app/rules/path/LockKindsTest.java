package dev.threadmark.app.rules.path;

import static dev.threadmark.app.rules.path.PathAnalysisTest.assertEnds;
import static dev.threadmark.app.rules.path.PathAnalysisTest.leaks;
import static dev.threadmark.app.rules.path.PathAnalysisTest.pathsOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Locks, semaphores, conditions, and the fields that are another name of a lock. */
class LockKindsTest {
    private static final String OTHERS =
            """
            final ReentrantLock re = new ReentrantLock();
            final Condition c = l.newCondition();
            final Lock rl = rw.readLock();
            final Lock wl = rw.writeLock();
            final Lock asRead = sl.asReadLock();
            final Lock asWrite = sl.asWriteLock();
            final Lock made = new ReentrantReadWriteLock().writeLock();
            final Lock also = this.l;
            final Lock again = also;
            final Lock viaView = rl;
            final ReentrantReadWriteLock sameRw = rw;
            final Lock viaOther = sameRw.readLock();
            final Object me = this;
            static final Lock SHARED = new ReentrantLock();
            final Lock shared = SHARED;
            Lock changing = l;
            void change() { changing = k; }
            static class Other { final Lock inner = new ReentrantLock(); }
            final Other other = new Other();
            final Lock ofOther = other.inner;
            final Lock conditional = n > 0 ? l : k;
            """;

    private static BodyPaths withOthers(String body) {
        return pathsOf(
                OTHERS + "void m(int x, boolean b, Runnable r) throws Exception {" + body + "}");
    }

    private static String faults(BodyPaths paths) {
        List<String> bad =
                paths.badReleases().stream()
                        .map(r -> r.key().display() + " " + r.problem())
                        .distinct()
                        .toList();
        return String.join(",", leaks(paths)) + "/" + String.join(",", bad);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sem.acquireUninterruptibly(); try { r.run(); } finally { sem.release(); }",
                "sem.acquire(2); try { r.run(); } finally { sem.release(2); }",
                "if (sem.tryAcquire()) { sem.release(); }",
                "if (sem.tryAcquire(1)) { sem.release(1); }",
                "boolean got = sem.tryAcquire(1, TimeUnit.SECONDS); if (got) sem.release();",
                "sem.acquireUninterruptibly(x);",
                "sem.release(x);",
                "l.lock(); sem.release(x); l.unlock();",
                "l.lock(); sem.tryAcquire(x); l.unlock();",
                "l.lock(); sem.acquireUninterruptibly(x); l.unlock();",
                "l.lock(); sem.acquireUninterruptibly(); sem.release(); l.unlock();",
                "if (rw.isWriteLockedByCurrentThread()) rw.writeLock().unlock();",
                "if (rw.getReadHoldCount() > 0) rw.readLock().unlock();",
                "if (rw.getWriteHoldCount() > 0) rw.writeLock().unlock();",
                "if (re.isHeldByCurrentThread()) re.unlock();",
                "if (re.getHoldCount() == 0) return; re.unlock();",
                "re.lock(); if (!re.isHeldByCurrentThread()) return; re.unlock();",
                "re.lock(); if (re.getHoldCount() == 0) return; re.unlock();",
                "l.lock(); l.newCondition(); l.unlock();",
                "l.lock(); c.signal(); c.signalAll(); c.awaitUninterruptibly(); l.unlock();",
                "java.util.function.BooleanSupplier q = () -> l.tryLock();"
                        + " if (q.getAsBoolean()) { l.unlock(); }",
                "rl.lock(); rw.readLock().unlock();",
                "rw.writeLock().lock(); wl.unlock();",
                "asRead.lock(); sl.asReadLock().unlock();",
                "asWrite.lock(); sl.asWriteLock().unlock();",
                "made.lock(); this.made.unlock();",
                "also.lock(); l.unlock();",
                "l.lock(); again.unlock();",
                "viaView.lock(); rw.readLock().unlock();",
                "viaOther.lock(); rw.readLock().unlock();",
                "shared.lock(); SHARED.unlock();",
                "shared.lock(); A.SHARED.unlock();",
                "Lock v = rw.readLock(); v.lock(); rw.readLock().unlock();",
                "sameRw.writeLock().lock(); rw.writeLock().unlock();"
            })
    void whatIsTakenIsGivenBack(String body) {
        assertEnds(withOthers(body + " reach.lock();"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sem.acquire(2); | sem END/",
                "sem.tryAcquire(1, 1, TimeUnit.SECONDS); | sem END/",
                "l.lock(); sem.acquire(x); l.unlock(); | l THROW/",
                "l.lock(); sem.tryAcquire(x, 1, TimeUnit.SECONDS); l.unlock(); | l THROW/",
                "l.lock(); sem.tryAcquire(1, TimeUnit.SECONDS); sem.release(); l.unlock(); | l THROW/",
                "l.lock(); sem.acquire(); sem.release(); l.unlock(); | l THROW/",
                "l.lock(); sem.drainPermits(); l.unlock(); | l THROW/",
                "l.lock(); sem.reducePermits(x); l.unlock(); | l THROW/",
                "l.lock(); rw.getQueueLength(); l.unlock(); | l THROW/",
                "l.lock(); l.hashCode(); l.unlock(); | l THROW/",
                "l.lock(); c.await(); l.unlock(); | l THROW/",
                "l.lock(); c.awaitNanos(5); l.unlock(); | l THROW/",
                "l.lock(); k.lockInterruptibly(); k.unlock(); l.unlock(); | l THROW/",
                "l.lock(); k.tryLock(1, TimeUnit.SECONDS); k.unlock(); l.unlock(); | l THROW/",
                "l.lock(); k.tryLock(); k.unlock(); l.unlock(); | /",
                "if (rw.isWriteLockedByCurrentThread()) rw.readLock().unlock();"
                        + " | /rw.readLock() NOT_HELD",
                "if (rw.getReadHoldCount() > 0) rw.writeLock().unlock(); | /rw.writeLock() NOT_HELD",
                "if (re.isHeldByCurrentThread()) return; re.unlock(); | /re NOT_HELD",
                "rl.lock(); rw.writeLock().unlock(); | rw.readLock() END/rw.writeLock() NOT_HELD",
                "wl.lock(); | rw.writeLock() END/",
                "rw.writeLock().lock(); | rw.writeLock() END/",
                "made.lock(); | made.writeLock() END/",
                "again.lock(); | l END/",
                "viaOther.lock(); | rw.readLock() END/",
                "shared.lock(); | A.SHARED END/",
                "ofOther.lock(); | ofOther END/",
                "conditional.lock(); | conditional END/",
                "changing.lock(); | changing END/",
                "sameRw.readLock().lock(); | rw.readLock() END/",
                "re.lock(); if (re.isHeldByCurrentThread()) k.lock(); | k END,re END/",
                "java.util.function.Consumer t = u -> u.lock(); t.accept(rw.readLock());"
                        + " | rw.readLock() END/"
            })
    void whatIsTakenHasItsOwnName(String body, String expected) {
        assertEquals(expected, faults(withOthers(body)));
    }

    @Test
    void aChainOfNamesIsFollowedFourTimes() {
        String chain = "final Lock a1 = l; final Lock a2 = a1; final Lock a3 = a2;";
        String method = " final Lock a4 = a3; final Lock a5 = a4; void m() { %s.lock(); }";
        assertEquals(List.of("l END"), leaks(pathsOf(chain + method.formatted("a3"))));
        assertEquals(List.of("l END"), leaks(pathsOf(chain + method.formatted("a4"))));
        assertEquals(List.of("a1 END"), leaks(pathsOf(chain + method.formatted("a5"))));
        String circle = "final Lock a = this.b; final Lock b = this.a; void m() { a.lock(); }";
        assertEquals(1, leaks(pathsOf(circle)).size());
    }

    @Test
    void aFieldThatHoldsThisNamesTheOwnMonitor() {
        BodyPaths paths = withOthers("synchronized (me) { n++; } synchronized (A.this) { n++; }");
        assertEquals(
                List.of("this", "this"),
                paths.acquires().stream().map(a -> a.key().path()).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "l.lock(); | false",
                "if (l.tryLock()) { l.unlock(); } | true",
                "if (!l.tryLock()) return; l.unlock(); | true",
                "while (!l.tryLock()) { } l.unlock(); | false",
                "while (!l.tryLock()) { Thread.onSpinWait(); } l.unlock(); | false",
                "k.lock(); while (!l.tryLock()) { k.unlock(); k.lock(); } l.unlock(); | true",
                "while (!l.tryLock() && b) { } | true",
                "while (l.tryLock()) { l.unlock(); } | true",
                "do { } while (!l.tryLock()); l.unlock(); | true",
                "if (l.tryLock()) { l.unlock(); } l.lock(); l.unlock(); | false",
                "l.tryLock(); l.unlock(); l.unlock(); | false",
                "k.lock(); | false"
            })
    void aLockIsTriedWhereNoOtherWayTakesIt(String body, boolean tried) {
        assertEquals(tried, withOthers(body).isTried(new LockKey("this.l", Mode.EXCLUSIVE)), body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c.await(); | await this.c false",
                "c.awaitNanos(3); | awaitNanos this.c false",
                "c.signalAll(); | signalAll this.c false",
                "synchronized (r) { r.wait(1); } | wait <r@ true",
                "notifyAll(); | notifyAll this true",
                "wait(1, 2); | wait this true",
                "notify(); | notify this true"
            })
    void aSignalTellsWhomItReaches(String body, String expected) {
        String[] words = expected.split(" ");
        BodyPaths.Signal signal = withOthers(body).signals().iterator().next();
        assertEquals(words[0], signal.method());
        assertEquals(words[1], signal.path().orElseThrow().substring(0, words[1].length()));
        assertEquals(words[2], String.valueOf(signal.ofMonitor()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"c.toString();", "r.wait(1, 2, 3);", "notify(1);", "r.run();"})
    void otherCallsAreNoSignals(String body) {
        assertEquals(0, withOthers(body).signals().size());
    }
}
