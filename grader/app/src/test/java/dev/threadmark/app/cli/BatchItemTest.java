package dev.threadmark.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchItemTest {
    @TempDir Path folder;

    @Test
    void aLongNameStillMakesTheNameOfAFile() throws Exception {
        Files.createDirectory(folder.resolve("x".repeat(250)));
        Files.createDirectory(folder.resolve("x".repeat(251)));
        List<String> names =
                BatchItem.in(folder, folder.resolve("out")).stream()
                        .map(BatchItem::fileName)
                        .toList();
        assertEquals(2, names.stream().distinct().count());
        assertTrue(
                names.stream().allMatch(n -> n.getBytes(StandardCharsets.UTF_8).length < 240),
                names::toString);
    }

    @Test
    void noNameTakesTheSummarysPlace() throws Exception {
        Files.createDirectory(folder.resolve("summary"));
        Files.createFile(folder.resolve("summary.zip"));
        assertEquals(
                List.of("summary-2.json", "summary.zip.json"),
                BatchItem.in(folder, folder.resolve("out")).stream()
                        .map(BatchItem::fileName)
                        .toList());
    }
}
