package dev.threadmark.kit.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The checks of one exercise, in the order they ran.
 *
 * <p>Closing prints it. An announced check that never ended is shown as not run, after the others,
 * so that nothing goes missing. Safe for tests that run in parallel.
 */
final class Checklist implements AutoCloseable {
    private final Map<String, Check> announced = new LinkedHashMap<>();
    private final Map<String, Check> ended = new LinkedHashMap<>();
    private final Consumer<List<Check>> printer;

    Checklist(Consumer<List<Check>> printer) {
        this.printer = printer;
    }

    /** Notes a check that is to run. */
    synchronized void announce(String id, String name, String hint) {
        announced.put(id, new Check(name, Check.State.NOT_RUN, "", "", "", hint));
    }

    /** Notes how a check ended. */
    synchronized void record(String id, Check check) {
        announced.remove(id);
        ended.put(id, check);
    }

    /** Notes the failure of a check that has not ended, and never will. */
    synchronized void failIfPending(String id, Fact fact) {
        Check check = announced.get(id);
        if (check != null) {
            record(
                    id,
                    new Check(
                            check.name(),
                            Check.State.FAILED,
                            fact.text(),
                            fact.place(),
                            fact.detail(),
                            check.hint()));
        }
    }

    @Override
    public synchronized void close() {
        List<Check> all = new ArrayList<>(ended.values());
        all.addAll(announced.values());
        if (!all.isEmpty()) {
            printer.accept(all);
        }
    }
}
