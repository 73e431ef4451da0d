package dev.threadmark.app.rules.catalogue;

import java.util.List;

/** The list of rules. */
public final class Catalogue {
    private static final List<Rule> RULES =
            List.of(
                    new Lk01NotReleased(),
                    new Lk02ReleaseWithoutHold(),
                    new Lk03TryLockIgnored(),
                    new Lk04WrongLock(),
                    new Lk05LockNotShared(),
                    new Lk06LockReassigned(),
                    new Lk07BadMonitor(),
                    new Lk08GapBeforeTry(),
                    new Lk09LockOrder(),
                    new Lk10SelfDeadlock(),
                    new Lk11UnguardedAccess(),
                    new Lk12EmptyProtection(),
                    new Cv01WaitOutsideLoop(),
                    new Cv02SignalWithoutOwner(),
                    new At01NonAtomicCompound(),
                    new Dc01UnsafeDoubleCheck(),
                    new St01OptimisticNotValidated(),
                    new Tl01ThreadLocalNotRemoved(),
                    new Tl02ThreadLocalSharedInitial(),
                    new Tl03MapByThreadUnlocked(),
                    new Th01RunInsteadOfStart(),
                    new Th02InterruptSwallowed());

    private Catalogue() {}

    /** Every rule that looks at parsed sources. */
    public static List<Rule> rules() {
        return RULES;
    }
}
