package dev.threadmark.app.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.app.Repository;
import dev.threadmark.app.model.SourceFile;
import dev.threadmark.app.rules.source.SourceLimits;
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

    /** How many of these fit on a stack depends on the run: the answer must not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "int x = @(1@); @",
                "int x = @1 + @1;@",
                "int x = @- @1;@",
                "void m() { @if (a) @; }@",
                "void m() { @if (a) {} else @; }@",
                "void m() { @{@}@ }"
            })
    void whatCouldOverflowAStackIsRefusedByCount(String parts) {
        String[] part = parts.split("@");
        String end = part.length > 3 ? part[3] : "";
        String source =
                "class X { "
                        + part[0]
                        + part[1].repeat(60_000)
                        + part[2].repeat(60_000)
                        + end
                        + "}";
        assertTrue(SourceLimits.areBeyondCompilers(source));
    }

    private static Stream<Path> sources(String folder) throws IOException {
        return Files.walk(FIXTURES.resolve(folder))
                .filter(file -> file.toString().endsWith(".java") && Files.isRegularFile(file));
    }

    @Test
    void aDeepSourceThatFitsEveryStackIsNotRefused() {
        String deep = "class X { int x = " + "(".repeat(900) + "1" + ")".repeat(900) + "; }";
        assertFalse(SourceLimits.areBeyondCompilers(deep));
        assertTrue(CompileTrial.ends(List.of(new SourceFile("X.java", deep)), 17));
    }

    private static boolean isSuspected(Path file) {
        try {
            return Suspicion.of(new String(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
