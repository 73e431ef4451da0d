package dev.threadmark.app.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.app.Repository;
import dev.threadmark.app.model.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuspicionTest {
    private static final Path FIXTURES = Repository.root().resolve("test-fixtures");

    @Test
    void suspectsNoOrdinarySubmission() throws IOException {
        List<Path> suspected = sources("submissions").filter(SuspicionTest::isSuspected).toList();
        assertEquals(List.of(), suspected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"generic-inference-bomb", "compiler-blown-up", "parser-blown-up"})
    void suspectsWhatBlowsCompilersUp(String attack) throws IOException {
        assertTrue(sources("attacks/" + attack).anyMatch(SuspicionTest::isSuspected));
    }

    @Test
    void aSuspiciousSourceThatCompilesIsCompiled() {
        String nested = "class X { int x = " + "(".repeat(12) + "1" + ")".repeat(12) + "; }";
        assertTrue(Suspicion.of(nested));
        assertTrue(CompileTrial.ends(List.of(new SourceFile("X.java", nested)), 17));
    }

    private static Stream<Path> sources(String folder) throws IOException {
        return Files.walk(FIXTURES.resolve(folder))
                .filter(file -> file.toString().endsWith(".java") && Files.isRegularFile(file));
    }

    private static boolean isSuspected(Path file) {
        try {
            return Suspicion.of(new String(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
