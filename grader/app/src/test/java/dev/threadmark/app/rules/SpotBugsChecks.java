package dev.threadmark.app.rules;

import java.util.List;
import java.util.Map;

/** What the bug patterns of SpotBugs about threads mean in our rules. */
final class SpotBugsChecks {
    /**
     * The name of a check, and the rules that mean the same; a wrong finding is charged to the
     * first.
     */
    static final Map<String, List<String>> MEANING =
            Map.ofEntries(
                    Map.entry("UL_UNRELEASED_LOCK", List.of("LK01")),
                    Map.entry("UL_UNRELEASED_LOCK_EXCEPTION_PATH", List.of("LK01")),
                    Map.entry("RV_RETURN_VALUE_IGNORED", List.of("LK03")),
                    Map.entry("RV_RETURN_VALUE_IGNORED_BAD_PRACTICE", List.of("LK03")),
                    Map.entry("RV_RETURN_VALUE_IGNORED_NO_SIDE_EFFECT", List.of("LK03")),
                    Map.entry("JLM_JSR166_LOCK_MONITORENTER", List.of("LK07")),
                    Map.entry("JLM_JSR166_UTILCONCURRENT_MONITORENTER", List.of("LK07")),
                    Map.entry("JML_JSR166_CALLING_WAIT_RATHER_THAN_AWAIT", List.of("CV02")),
                    Map.entry("DL_SYNCHRONIZATION_ON_BOOLEAN", List.of("LK07")),
                    Map.entry("DL_SYNCHRONIZATION_ON_BOXED_PRIMITIVE", List.of("LK07")),
                    Map.entry("DL_SYNCHRONIZATION_ON_SHARED_CONSTANT", List.of("LK07")),
                    Map.entry("DL_SYNCHRONIZATION_ON_UNSHARED_BOXED_PRIMITIVE", List.of("LK07")),
                    Map.entry("DL_SYNCHRONIZATION_ON_INTERNED_STRING", List.of("LK07")),
                    Map.entry(
                            "SSD_DO_NOT_USE_INSTANCE_LOCK_ON_SHARED_STATIC_DATA",
                            List.of("LK07", "LK05")),
                    Map.entry("ML_SYNC_ON_UPDATED_FIELD", List.of("LK06")),
                    Map.entry("ML_SYNC_ON_FIELD_TO_GUARD_CHANGING_THAT_FIELD", List.of("LK06")),
                    Map.entry("IS_FIELD_NOT_GUARDED", List.of("LK11")),
                    Map.entry("IS_INCONSISTENT_SYNC", List.of("LK11")),
                    Map.entry("IS2_INCONSISTENT_SYNC", List.of("LK11")),
                    Map.entry("UG_SYNC_SET_UNSYNC_GET", List.of("LK11")),
                    Map.entry("AT_STALE_THREAD_WRITE_OF_PRIMITIVE", List.of("LK11")),
                    Map.entry(
                            "AT_NONATOMIC_OPERATIONS_ON_SHARED_VARIABLE", List.of("LK11", "AT01")),
                    Map.entry("AT_NONATOMIC_64BIT_PRIMITIVE", List.of("LK11")),
                    Map.entry("ESync_EMPTY_SYNC", List.of("LK12")),
                    Map.entry("WA_NOT_IN_LOOP", List.of("CV01")),
                    Map.entry("WA_AWAIT_NOT_IN_LOOP", List.of("CV01")),
                    Map.entry("UW_UNCOND_WAIT", List.of("CV01")),
                    Map.entry("MWN_MISMATCHED_NOTIFY", List.of("CV02")),
                    Map.entry("MWN_MISMATCHED_WAIT", List.of("CV02")),
                    Map.entry("NN_NAKED_NOTIFY", List.of("CV02")),
                    Map.entry("AT_OPERATION_SEQUENCE_ON_CONCURRENT_ABSTRACTION", List.of("AT01")),
                    Map.entry("VO_VOLATILE_INCREMENT", List.of("AT01", "LK11")),
                    Map.entry("DC_DOUBLECHECK", List.of("DC01")),
                    Map.entry("DC_PARTIALLY_CONSTRUCTED", List.of("DC01")),
                    Map.entry("RU_INVOKE_RUN", List.of("TH01")),
                    Map.entry("TLW_TWO_LOCK_WAIT", List.of("LK09")));

    private SpotBugsChecks() {}
}
