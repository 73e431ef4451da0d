package dev.threadmark.worker;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgramLoaderTest {
    @Test
    void checksAssertStatementsOfSubmissionsAndTests() throws Exception {
        Map<String, byte[]> classes = Map.of(Wrong.class.getName(), bytes());
        ProgramLoader submission = ProgramLoader.ofSubmission(classes);
        ProgramLoader tests = ProgramLoader.ofTests(classes, ProgramLoader.ofSubmission(Map.of()));
        assertThrows(AssertionError.class, () -> load(submission).run());
        assertThrows(AssertionError.class, () -> load(tests).run());
    }

    private static Runnable load(ProgramLoader loader) throws ReflectiveOperationException {
        var constructor = loader.loadClass(Wrong.class.getName()).getDeclaredConstructor();
        constructor.setAccessible(true);
        return (Runnable) constructor.newInstance();
    }

    private static byte[] bytes() throws IOException {
        String file = Wrong.class.getName().replace('.', '/') + ".class";
        try (InputStream in = ProgramLoaderTest.class.getClassLoader().getResourceAsStream(file)) {
            return in.readAllBytes();
        }
    }
}
