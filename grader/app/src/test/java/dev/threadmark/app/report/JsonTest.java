package dev.threadmark.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class JsonTest {
    @TempDir Path folder;

    @Test
    void replacesAFileAndLeavesNoPartOfIt() throws IOException {
        Path file = folder.resolve("score.json");
        Json.write(file, "old");
        Json.write(file, "new");
        assertEquals("new", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void keepsTheOldFileWhenTheNewOneCannotTakeItsPlace() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("score.json"));
        Path inside = Files.createFile(taken.resolve("inside"));
        assertThrows(IOException.class, () -> Json.write(taken, "new"));
        assertEquals(List.of(taken), files());
        assertEquals(0, Files.size(inside));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void leavesTheRightToReadToTheUser() throws IOException {
        Path usual = Files.createFile(folder.resolve("usual"));
        Path file = folder.resolve("score.json");
        Json.write(file, "text");
        assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(file));
    }

    @Test
    void writesHalvesOfCharactersToo() throws IOException {
        Path file = folder.resolve("score.json");
        Json.write(file, "a\uD800b");
        assertEquals("a?b", Files.readString(file));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
