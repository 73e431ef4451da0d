package warmup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadmark.kit.Criterion;
import dev.threadmark.kit.Explore;
import dev.threadmark.kit.Stress;
import dev.threadmark.kit.threads.Threads;
import dev.threadmark.worker.protocol.TestRef;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;

/**
 * A test that uses what most tests use, and passes and fails, for the archive of classes that
 * children start with.
 *
 * <p>It stands in a package of its own because classes of the grader's packages are not explored.
 */
public final class Program {
    private static final String NAME = Program.class.getName();

    /** Its tests, as a job takes them. */
    public static final List<TestRef> REFS =
            List.of(
                    new TestRef("locked", NAME, "locked", true, "", List.of()),
                    new TestRef("racy", NAME, "racy", true, "", List.of()),
                    new TestRef("stressed", NAME, "stressed", false, "", List.of()),
                    new TestRef("tested", NAME, "tested", false, "", List.of()));

    private final Lock lock = new ReentrantLock();
    private int count;

    /** Its classes, as a job takes them. */
    public static Map<String, byte[]> classes() throws IOException {
        try (InputStream in = Program.class.getResourceAsStream("Program.class")) {
            return Map.of(NAME, in.readAllBytes());
        }
    }

    @Criterion("locked")
    @Explore
    void locked() throws Exception {
        Threads.runAll(this::addLocked, this::addLocked);
        assertEquals(2, count);
    }

    @Criterion("racy")
    @Explore
    void racy() throws Exception {
        Threads.runAll(this::add, this::add);
        assertEquals(2, count, "twice added");
    }

    @Criterion("stressed")
    @Stress(rounds = 1)
    void stressed() throws Exception {
        locked();
    }

    @Criterion("tested")
    @Test
    void tested() throws Exception {
        locked();
    }

    private void addLocked() {
        lock.lock();
        try {
            add();
        } finally {
            lock.unlock();
        }
    }

    private void add() {
        count++;
    }
}
