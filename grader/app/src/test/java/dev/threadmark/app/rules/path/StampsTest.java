package dev.threadmark.app.rules.path;

import static dev.threadmark.app.rules.path.PathAnalysisTest.assertEnds;
import static dev.threadmark.app.rules.path.PathAnalysisTest.badReleases;
import static dev.threadmark.app.rules.path.PathAnalysisTest.leaks;
import static dev.threadmark.app.rules.path.PathAnalysisTest.paths;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the stamps of a {@code StampedLock} say about what is held. */
class StampsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "long s = sl.writeLockInterruptibly(); try { r.run(); } finally { sl.unlockWrite(s); }",
                "long s = sl.readLockInterruptibly(); try { r.run(); } finally { sl.unlockRead(s); }",
                "long s = sl.tryWriteLock(1, TimeUnit.SECONDS); if (s == 0) return; sl.unlockWrite(s);",
                "sl.writeLock(); sl.tryUnlockWrite();",
                "sl.readLock(); sl.tryUnlockRead();",
                "sl.tryUnlockWrite(); sl.tryUnlockRead();",
                "sl.readLock(); sl.unlock(x);",
                "sl.writeLock(); sl.unlock(x);",
                "sl.readLock(); sl.unlockRead(x);",
                "sl.asReadLock().lock(); sl.asReadLock().unlock();",
                "sl.asWriteLock().lock(); sl.asWriteLock().unlock();",
                "l.lock(); long s = sl.tryReadLock(); long w = sl.tryWriteLock();"
                        + " if (s != 0) sl.unlock(s); if (w != 0) sl.unlock(w); l.unlock();",
                "l.lock(); sl.writeLock(); sl.tryUnlockWrite(); l.unlock();",
                "l.lock(); sl.tryOptimisticRead(); l.unlock();",
                "long s = sl.readLock(); s = sl.tryConvertToReadLock(s); sl.unlockRead(s);",
                "long s = sl.writeLock(); long t = sl.tryConvertToReadLock(s);"
                        + " if (t != 0) sl.unlockRead(t); else sl.unlockWrite(s);",
                "long s = sl.writeLock(); sl.tryConvertToOptimisticRead(s);",
                "long o = sl.tryOptimisticRead(); long s = sl.tryConvertToReadLock(o);"
                        + " if (s != 0) sl.unlockRead(s);",
                "long o = sl.tryOptimisticRead(); o = sl.tryConvertToOptimisticRead(o);"
            })
    void aStampGivesBackWhatItStandsFor(String body) {
        assertEnds(paths(body + " reach.lock();"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "long s = sl.readLock(); if (StampedLock.isReadLockStamp(s)) sl.unlockRead(s);",
                "long s = sl.readLock(); if (!StampedLock.isWriteLockStamp(s)) sl.unlockRead(s);",
                "long s = sl.writeLock(); if (StampedLock.isWriteLockStamp(s)) sl.unlockWrite(s);",
                "long s = sl.writeLock(); if (!StampedLock.isReadLockStamp(s)) sl.unlockWrite(s);",
                "long s = sl.writeLock(); if (StampedLock.isLockStamp(s)) sl.unlock(s);",
                "long s = sl.tryReadLock(); if (StampedLock.isLockStamp(s)) sl.unlock(s);",
                "long s = sl.tryOptimisticRead(); if (StampedLock.isLockStamp(s)) sl.unlock(s);",
                "long s = sl.tryOptimisticRead();"
                        + " if (!StampedLock.isOptimisticReadStamp(s)) sl.unlockRead(s);",
                "long s = sl.readLock(); if (StampedLock.isOptimisticReadStamp(s)) return; sl.unlock(s);",
                "long s = sl.readLock(); if (sl.validate(s)) sl.unlockRead(s);",
                "long s = sl.writeLock(); if (!sl.validate(s)) return; sl.unlock(s);"
            })
    void askingAStampTellsPathsApart(String body) {
        assertEnds(paths(body + " reach.lock();"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sl.unlockRead(0); | sl NOT_HELD",
                "sl.unlock(0); | sl NOT_HELD",
                "sl.unlock(x); | sl NOT_HELD",
                "sl.unlockWrite(x); | sl NOT_HELD",
                "sl.readLock(); sl.unlockRead(0L); | sl OTHER_STAMP",
                "sl.readLock(); sl.unlock(0); | sl NOT_HELD",
                "long s = sl.writeLock(); sl.unlockRead(s); | sl OTHER_STAMP",
                "long s = sl.tryOptimisticRead(); sl.unlockRead(s); | sl OTHER_STAMP",
                "long s = sl.tryOptimisticRead(); if (sl.validate(s)) return; sl.unlockRead(s);"
                        + " | sl OTHER_STAMP",
                "long s = sl.tryOptimisticRead(); if (!sl.validate(s)) return; sl.unlockRead(s);"
                        + " | sl OTHER_STAMP",
                "long s = sl.readLock(); s = sl.tryConvertToWriteLock(s); sl.unlockWrite(s);"
                        + " | sl NOT_HELD"
            })
    void aStampThatStandsForNothingHeldIsAFault(String body, String expected) {
        assertEquals(List.of(expected), badReleases(body));
    }

    @Test
    void afterAWrongStampNothingMoreIsSaidOfStampedLocksAlone() {
        assertEquals(List.of(), leaks("sl.readLock(); sl.unlockRead(0L);"));
        assertEquals(List.of(), leaks("sl.writeLock(); sl.unlock(0L);"));
        assertEquals(List.of("l END"), leaks("l.lock(); sl.readLock(); sl.unlockRead(0L);"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sl.tryWriteLock(); | sl END",
                "long s = sl.tryWriteLock(); | sl END",
                "long s = sl.writeLock(); s = sl.tryConvertToReadLock(s); | sl END",
                "long s = sl.writeLock(); sl.unlockWrite(s); s = sl.writeLock(); | sl END",
                "sl.tryReadLock(); sl.tryUnlockWrite(); | sl END",
                "sl.asReadLock().lock(); sl.asWriteLock().unlock(); | sl END",
                "l.lock(); sl.tryOptimisticRead(); sl.unlockEverything(); l.unlock(); | l THROW",
                "l.lock(); sl.validate(sl.writeLockInterruptibly()); l.unlock(); | l THROW,sl END",
                "l.lock(); sl.readLockInterruptibly(); l.unlock(); | l THROW,sl END",
                "l.lock(); sl.readLock(); l.unlock(); | sl END",
                "l.lock(); sl.tryReadLock(1, TimeUnit.SECONDS); l.unlock(); | l THROW,sl END"
            })
    void aStampedLockStaysHeld(String body, String expected) {
        assertEquals(expected, String.join(",", leaks(body)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sl.readLock(); | STAMPED_READ false",
                "sl.readLockInterruptibly(); | STAMPED_READ false",
                "sl.writeLock(); | STAMPED_WRITE false",
                "sl.writeLockInterruptibly(); | STAMPED_WRITE false",
                "sl.tryReadLock(); | STAMPED_READ true",
                "sl.tryWriteLock(1, TimeUnit.SECONDS); | STAMPED_WRITE true",
                "sl.asReadLock().lock(); | STAMPED_READ false",
                "sl.asWriteLock().tryLock(); | STAMPED_WRITE true"
            })
    void anAcquisitionTellsItsModeAndWhetherItIsAnAttempt(String body, String expected) {
        assertEquals(
                List.of(expected),
                paths(body).acquires().stream()
                        .map(a -> a.key().mode() + " " + a.attempt())
                        .toList());
    }
}
