package dev.threadmark.worker.protocol;

import java.util.List;
import java.util.Set;

/**
 * One test method to run.
 *
 * @param criterion the criterion that it decides
 * @param className its class's binary name
 * @param method its name
 * @param explored whether the explorer runs it; otherwise real threads do
 * @param parameterTypes the names of its parameter types, separated by commas; empty for none
 * @param settledBy the criteria that charge the same fault; a test that depends on luck is not run
 *     once one of them has found it
 */
public record TestRef(
        String criterion,
        String className,
        String method,
        boolean explored,
        String parameterTypes,
        List<String> settledBy) {
    /** Copies the list. */
    public TestRef {
        settledBy = List.copyOf(settledBy);
    }

    /** Whether nothing can come out any more that would count, as these criteria have failed. */
    public boolean isSettled(Set<String> faulty) {
        return settledBy.stream().anyMatch(faulty::contains);
    }
}
