package dev.threadmark.explorer.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.threadmark.explorer.Body;
import dev.threadmark.explorer.Exploration;
import dev.threadmark.explorer.Explorer;
import dev.threadmark.explorer.QuietPrograms;
import dev.threadmark.explorer.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Schedules belong to a source, not to what one compiler makes of it. */
@ExtendWith(QuietPrograms.class)
class CompilersTest {
    private static final String SOURCE =
            """
            public class Main {
                private static class Counter {
                    private int value;

                    class Adder implements Runnable {
                        public void run() {
                            value++;
                        }
                    }
                }

                enum Mode { ON, OFF }

                public static void main(String[] args) throws Exception {
                    Counter counter = new Counter();
                    Mode mode = Mode.ON;
                    Thread a = new Thread(() -> {
                        switch (mode) {
                            case ON: counter.value++; break;
                            default: break;
                        }
                    });
                    Thread b = new Thread(counter.new Adder());
                    a.start();
                    b.start();
                    a.join();
                    b.join();
                    if (counter.value != 2) {
                        throw new AssertionError("value " + counter.value);
                    }
                }
            }
            """;

    @TempDir Path folder;

    @Test
    void scheduleIsTheSameHoweverTheSourceWasCompiled() throws IOException {
        // Release 8 needs accessors between nested classes and other string concatenation.
        Map<String, byte[]> older = compile(SOURCE, 8);
        Map<String, byte[]> newer = compile(SOURCE, 17);
        assertFalse(Arrays.equals(older.get("Main$Counter"), newer.get("Main$Counter")));

        Exploration found = explorer(older).explore(main());

        assertEquals(found.replay(), explorer(newer).explore(main()).replay());
        Exploration again = explorer(newer).replay(main(), found.replay());
        assertEquals(found.outcome(), again.outcome());
        assertEquals(found.message(), again.message());
    }

    @Test
    void scheduleIsRefusedWhenTheSourceDeclaresAnotherField() throws IOException {
        String replay = explorer(compile(SOURCE, 17)).explore(main()).replay();
        String changed = SOURCE.replace("private int value;", "private int value, other;");

        Explorer other = explorer(compile(changed, 17));

        assertThrows(IllegalArgumentException.class, () -> other.replay(main(), replay));
    }

    private Map<String, byte[]> compile(String source, int release) throws IOException {
        Path file = Files.writeString(folder.resolve("Main.java"), source);
        return MemoryCompiler.compile(file, release);
    }

    private static Explorer explorer(Map<String, byte[]> classes) {
        return new Explorer(classes::get, ClassLoader.getPlatformClassLoader(), Settings.DEFAULT);
    }

    private static Body main() {
        return loader ->
                loader.loadClass("Main")
                        .getMethod("main", String[].class)
                        .invoke(null, (Object) new String[0]);
    }
}
