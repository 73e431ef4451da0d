package dev.threadmark.app.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Ordinary concurrent programs pass; one folder for each release of Java that they need. */
class OrdinaryProgramsTest {
    private static final Path PROGRAMS = Path.of("../../test-fixtures/gate/ordinary");
    private static final Gate GATE = Gate.load();

    @TestFactory
    Stream<DynamicTest> pass() throws IOException {
        return programs().stream()
                .filter(program -> release(program) <= Runtime.version().feature())
                .map(program -> DynamicTest.dynamicTest(name(program), () -> passes(program)));
    }

    @Test
    void areAtLeastSixty() throws IOException {
        assertTrue(programs().size() >= 60);
    }

    private static void passes(Path program) throws IOException {
        Map<String, byte[]> classes =
                Sources.compile(name(program), Files.readString(program), release(program));
        assertEquals(List.of(), GATE.check(classes, Set.of(""), Sources.ENGLISH));
    }

    private static List<Path> programs() throws IOException {
        try (Stream<Path> files = Files.walk(PROGRAMS)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static int release(Path program) {
        return Integer.parseInt(program.getParent().getFileName().toString());
    }

    private static String name(Path program) {
        return program.getFileName().toString();
    }
}
