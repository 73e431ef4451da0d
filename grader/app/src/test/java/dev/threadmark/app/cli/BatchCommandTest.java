package dev.threadmark.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.app.report.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Batches of submissions that do not compile: everything but the run of tests. */
class BatchCommandTest {
    @TempDir private Path folder;

    private Path out;

    @BeforeEach
    void twoSubmissions() throws IOException {
        out = folder.resolve("out");
        broken("ann");
        broken("ben");
    }

    private void broken(String id) throws IOException {
        Path work = Files.createDirectories(folder.resolve("all").resolve(id));
        Files.writeString(
                work.resolve("SharedBalance.java"),
                "package exercises.locking; public class SharedBalance { " + id);
    }

    private Cli batch(String... more) {
        Object[] arguments = new Object[6 + more.length];
        System.arraycopy(
                new Object[] {
                    "batch", folder.resolve("all"), "--exercise", "locking", "--out", out
                },
                0,
                arguments,
                0,
                6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        return Cli.run(arguments);
    }

    @Test
    void writesOneFileEachASummaryAndGrades() throws IOException {
        Cli cli = batch();
        assertEquals(ExitCodes.DONE, cli.exit(), cli.err());
        assertTrue(Files.exists(out.resolve("ann.json")) && Files.exists(out.resolve("ben.json")));
        assertTrue(Files.readString(out.resolve("summary.json")).contains("\"graded\": 2"));
        assertEquals(
                "id,status,locking,score,maxScore,pending,file\n"
                        + "ann,GRADED,0,0,100,0,ann.json\nben,GRADED,0,0,100,0,ben.json\n",
                Files.readString(out.resolve("grades.csv")));
    }

    @Test
    void skipsWhatIsAlreadyGraded() throws IOException {
        batch();
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(out.resolve("ann.json"), longAgo);
        broken("cid");
        batch();
        assertEquals(longAgo, Files.getLastModifiedTime(out.resolve("ann.json")));
        assertTrue(Files.exists(out.resolve("cid.json")));
    }

    @Test
    void gradesAgainWhenForcedOrAskedForAnotherAudience() throws IOException {
        for (String[] again : new String[][] {{"--force"}, {"--audience", "student"}}) {
            batch();
            FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
            Files.setLastModifiedTime(out.resolve("ann.json"), longAgo);
            batch(again);
            assertNotEquals(longAgo, Files.getLastModifiedTime(out.resolve("ann.json")));
        }
    }

    @Test
    void replacesAResultThatIsHalfWritten() throws IOException {
        batch();
        Files.writeString(out.resolve("ann.json"), "{ \"schema\": ");
        Files.writeString(out.resolve(".ann.json123.part"), "rubbish");
        batch();
        assertEquals("ann", Json.readScore(out.resolve("ann.json")).submission().id());
        assertFalse(Files.exists(out.resolve(".ann.json123.part")));
    }

    @Test
    void aFolderAndAZipOfOneNameBothKeepTheirResult() throws IOException {
        Files.writeString(folder.resolve("all/ann.zip"), "no zip");
        batch();
        assertTrue(
                Files.exists(out.resolve("ann.json")) && Files.exists(out.resolve("ann.zip.json")));
    }

    @Test
    void resultsAmongTheSubmissionsAreNoSubmission() throws IOException {
        out = folder.resolve("all/out");
        batch();
        Cli again = batch();
        assertTrue(again.out().contains("2 graded, 0 rejected"), again.out());
    }

    @Test
    void namesTheFilesThatItLeavesOut() throws IOException {
        Files.writeString(folder.resolve("all/Loose.java"), "class Loose {}");
        Cli cli = batch();
        assertTrue(cli.err().contains("neither a folder nor a .zip: Loose.java"), cli.err());
        assertTrue(cli.out().contains("2 graded, 0 rejected"), cli.out());
    }

    @Test
    void listsSubmissionsOfOneNameApartAndSpeaksChinese() throws IOException {
        Files.writeString(folder.resolve("all/ann.zip"), "no zip");
        Cli cli = batch("--lang", "zh-CN");
        assertTrue(cli.out().contains("\nann.zip "), cli.out());
        assertFalse(cli.out().contains("graded"), cli.out());
    }

    @Test
    void anEmptyFolderIsUsage() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Cli cli = Cli.run("batch", empty, "--out", out);
        assertEquals(ExitCodes.USAGE, cli.exit());
        assertTrue(cli.err().contains("holds no sub-folder and no .zip"), cli.err());
    }
}
