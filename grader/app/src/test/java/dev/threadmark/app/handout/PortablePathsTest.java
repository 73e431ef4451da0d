package dev.threadmark.app.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortablePathsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/what?.md",
                "a/b:c",
                "a/back\\slash",
                "a/Con",
                "a/nul.txt",
                "com1/x.java",
                "a/dot.",
                "a/space ",
                "a//b",
                "a/tab\t"
            })
    void refusesWhatWindowsRefuses(String path) {
        assertEquals(Optional.of(path), PortablePaths.firstUnsafe(List.of("fine.md", path)));
    }

    @Test
    void refusesNamesThatDifferInCaseAlone() {
        assertEquals(
                Optional.of("a/readme.md"),
                PortablePaths.firstUnsafe(List.of("a/README.md", "a/readme.md")));
    }

    @Test
    void refusesVeryLongPaths() {
        String path = "a/" + "x".repeat(160);

        assertEquals(Optional.of(path), PortablePaths.firstUnsafe(List.of(path)));
    }

    @Test
    void acceptsOrdinaryNames() {
        assertEquals(
                Optional.empty(),
                PortablePaths.firstUnsafe(
                        List.of(
                                ".mvn/maven.config",
                                "locking/brief.zh-CN.md",
                                "consumer/Console.java",
                                "练习.md")));
    }
}
