package dev.threadmark.app.pack;

import dev.threadmark.worker.protocol.TestRef;
import java.util.List;
import java.util.Map;

/**
 * The tests of an exercise, ready to run.
 *
 * @param classes their class files by binary name
 * @param api the class files of the stub: what the tests were compiled against
 * @param refs one test per criterion that a test decides: those of visible criteria first and
 *     stress tests last, else in the rubric's order
 */
public record CompiledTests(
        Map<String, byte[]> classes, Map<String, byte[]> api, List<TestRef> refs) {
    /** Copies the list. */
    public CompiledTests {
        refs = List.copyOf(refs);
    }
}
