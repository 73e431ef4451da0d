package dev.threadmark.app.rules;

import java.util.List;
import java.util.Map;

/** What the checks of Error Prone about threads mean in our rules. */
final class ErrorProneChecks {
    /**
     * The name of a check, and the rules that mean the same; a wrong finding is charged to the
     * first.
     */
    static final Map<String, List<String>> MEANING =
            Map.ofEntries(
                    Map.entry("LockNotBeforeTry", List.of("LK01", "LK08")),
                    Map.entry("GuardedBy", List.of("LK11")),
                    Map.entry("WaitNotInLoop", List.of("CV01")),
                    Map.entry("DoubleCheckedLocking", List.of("DC01")),
                    Map.entry("SynchronizeOnNonFinalField", List.of("LK06")),
                    Map.entry("LockOnBoxedPrimitive", List.of("LK07")),
                    Map.entry("StaticGuardedByInstance", List.of("LK07", "LK05")),
                    Map.entry("NonAtomicVolatileUpdate", List.of("AT01", "LK11")),
                    Map.entry("InterruptedExceptionSwallowed", List.of("TH02")),
                    Map.entry("ReturnValueIgnored", List.of("LK03")),
                    Map.entry("CheckReturnValue", List.of("LK03")),
                    Map.entry("DoNotCall", List.of("TH01")),
                    Map.entry("UnlockMethod", List.of("LK02")),
                    Map.entry("LockMethodChecker", List.of("LK01")));

    private ErrorProneChecks() {}
}
