package dev.threadmark.app.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTroubleTest {
    @TempDir Path folder;

    @Test
    void givesAReasonWhereTheJdkNamesTheFileAlone() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertEquals(
                file + ": there is a file of this name already",
                FileTrouble.of(
                        assertThrows(IOException.class, () -> Files.createDirectories(file))));
        assertEquals(
                file + ": not a folder",
                FileTrouble.of(
                        assertThrows(IOException.class, () -> Files.newDirectoryStream(file))));
        Path none = folder.resolve("none");
        assertEquals(
                none + ": no such file or folder",
                FileTrouble.of(assertThrows(IOException.class, () -> Files.readString(none))));
        assertEquals(
                "secret: permission denied", FileTrouble.of(new AccessDeniedException("secret")));
    }

    @Test
    void keepsTheReasonThatTheSystemGives() {
        assertEquals(
                "score.json: No space left on device",
                FileTrouble.of(
                        new FileSystemException("score.json", null, "No space left on device")));
        assertEquals(
                "part -> score.json: Is a directory",
                FileTrouble.of(new FileSystemException("part", "score.json", "Is a directory")));
        assertEquals("Broken pipe", FileTrouble.of(new IOException("Broken pipe")));
    }
}
