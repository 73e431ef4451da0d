package dev.threadmark.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.Feedback;
import dev.threadmark.app.model.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    private static final String PATH = "src/main/java/exercises/locking/SharedBalance.java";
    private static final String CODE =
            "package exercises.locking;\npublic class SharedBalance {}\n";
    private static final Wanted LOCKING = new Wanted("locking", "exercises.locking", List.of(PATH));
    private static final Wanted LOCALS =
            new Wanted("threadlocal", "exercises.threadlocal", List.of("src/A.java", "src/B.java"));

    @TempDir Path folder;

    @Test
    void takesABareFileACopiedExerciseAndACopiedTree() throws IOException {
        for (String place :
                List.of("SharedBalance.java", "locking/" + PATH, "me/exercises/locking/" + PATH)) {
            Path submission = folder.resolve("s" + place.length());
            write(submission.resolve(place), CODE);
            assertEquals(List.of(new SourceFile(PATH, CODE)), part(submission).files(), place);
        }
    }

    @Test
    void takesASingleSourceFile() throws IOException {
        Path file = folder.resolve("SharedBalance.java");
        write(file, CODE);
        assertEquals(PartStatus.FOUND, part(file).status());
    }

    @Test
    void prefersTheLongestMatchingSuffix() throws IOException {
        write(folder.resolve("old/SharedBalance.java"), "package exercises.locking; // old");
        write(folder.resolve("new/exercises/locking/SharedBalance.java"), CODE);
        assertEquals(CODE, part(folder).files().get(0).text());
    }

    @Test
    void namesBothOfTwoEquallyGoodCandidates() throws IOException {
        write(folder.resolve("a/SharedBalance.java"), CODE);
        write(folder.resolve("b/SharedBalance.java"), CODE);
        Part part = part(folder);
        assertEquals(PartStatus.REFUSED, part.status());
        assertEquals(
                "Two files could be SharedBalance.java: a/SharedBalance.java and"
                        + " b/SharedBalance.java.",
                message(part));
    }

    @Test
    void saysWhichFilesAreMissing() throws IOException {
        write(folder.resolve("A.java"), "package exercises.threadlocal;");
        Submission submission = Intake.take(folder, List.of(LOCKING, LOCALS), ENGLISH);
        assertEquals(PartStatus.NOT_SUBMITTED, submission.parts().get(0).status());
        assertEquals(PartStatus.FOUND, submission.parts().get(1).status());
        assertEquals(List.of("src/B.java"), submission.parts().get(1).missing());
    }

    @Test
    void namesAFileThatWasProbablyMeant() throws IOException {
        write(folder.resolve("sharedbalance.java"), CODE);
        Part part = part(folder);
        assertEquals(PartStatus.NOT_SUBMITTED, part.status());
        assertEquals("SharedBalance.java is not there, but sharedbalance.java is.", message(part));
    }

    @Test
    void namesBothPackagesWhenTheWrongOneIsDeclared() throws IOException {
        write(
                folder.resolve("SharedBalance.java"),
                "/* package exercises.locking; */ // mine\npackage com . example;\nclass X {}");
        assertEquals(
                "SharedBalance.java declares package com.example; the exercise wants"
                        + " exercises.locking.",
                message(part(folder)));
    }

    @Test
    void asksForAPackageWhenNoneIsDeclared() throws IOException {
        write(folder.resolve("SharedBalance.java"), "import java.util.*;\nclass X {}");
        assertEquals(
                "SharedBalance.java declares no package; the exercise wants exercises.locking.",
                message(part(folder)));
    }

    @Test
    void leavesOddBeginningsToTheCompiler() throws IOException {
        write(folder.resolve("SharedBalance.java"), "\\u0070ackage other;\nclass X {}");
        assertEquals(PartStatus.FOUND, part(folder).status());
    }

    @Test
    void namesTheLineThatIsNotUtf8() throws IOException {
        byte[] chinese = (CODE + "// 锁").getBytes(Charset.forName("GBK"));
        Files.write(folder.resolve("SharedBalance.java"), chinese);
        Feedback problem = part(folder).problems().get(0);
        assertEquals("SharedBalance.java is not UTF-8: line 3, byte 60.", problem.message());
        assertEquals(3, problem.line());
    }

    @Test
    void dropsAByteOrderMark() throws IOException {
        write(folder.resolve("SharedBalance.java"), "\uFEFF" + CODE);
        assertEquals(CODE, part(folder).files().get(0).text());
    }

    @Test
    void refusesASourceOfAMebibyte() throws IOException {
        write(folder.resolve("SharedBalance.java"), CODE + " ".repeat(1 << 20));
        assertEquals("SharedBalance.java is larger than 256 KiB.", message(part(folder)));
    }

    @Test
    void followsNoLink() throws IOException {
        Path secret = folder.resolve("secret.txt");
        write(secret, CODE);
        Path submission = Files.createDirectory(folder.resolve("submission"));
        Files.createSymbolicLink(submission.resolve("SharedBalance.java"), secret);
        Files.createSymbolicLink(submission.resolve("up"), folder);
        Part part = part(submission);
        assertEquals(PartStatus.REFUSED, part.status());
        assertEquals(
                "SharedBalance.java is a symbolic link; links are not followed.", message(part));
    }

    @Test
    void refusesAFolderThatIsTooDeep() throws IOException {
        write(folder.resolve("d/".repeat(60) + "SharedBalance.java"), CODE);
        assertEquals(
                "The submission holds more than 40 folders inside one another.", refusal(folder));
    }

    @Test
    void anEmptyFolderHoldsNothing() throws IOException {
        assertEquals(PartStatus.NOT_SUBMITTED, part(folder).status());
    }

    @Test
    void aMissingPathIsTheCallersError() {
        assertThrows(NoSuchFileException.class, () -> part(folder.resolve("nowhere")));
    }

    @Test
    void takesAZipAndAFolderWithOneZip() throws IOException {
        Path zip = Files.createDirectory(folder.resolve("lms")).resolve("Ann.zip");
        zip(zip, "Ann/locking/" + PATH, CODE);
        assertEquals(CODE, part(zip).files().get(0).text());
        assertEquals(CODE, part(zip.getParent()).files().get(0).text());
        assertEquals("Ann", take(zip).id());
        assertEquals("lms", take(zip.getParent()).id());
    }

    @Test
    void takesBackslashesInAZip() throws IOException {
        zip(folder.resolve("s.zip"), "locking\\" + PATH.replace('/', '\\'), CODE);
        assertEquals(CODE, part(folder.resolve("s.zip")).files().get(0).text());
    }

    @Test
    void refusesWhatIsNotAZip() throws IOException {
        write(folder.resolve("s.zip"), "hello");
        assertEquals(
                "s.zip is neither a folder nor a readable zip.", refusal(folder.resolve("s.zip")));
    }

    @Test
    void refusesNamesThatLeaveTheZip() throws IOException {
        for (String name : List.of("../x.java", "/etc/x.java", "a\\..\\x", "C:\\x", "a/../../x")) {
            zip(folder.resolve("s.zip"), name, CODE);
            assertTrue(refusal(folder.resolve("s.zip")).contains("outside its own folder"), name);
        }
    }

    @Test
    void refusesALinkInAZip() throws IOException {
        Path zip = folder.resolve("s.zip");
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
            ZipArchiveEntry link = new ZipArchiveEntry("SharedBalance.java");
            link.setUnixMode(0120777);
            out.putArchiveEntry(link);
            out.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
            out.closeArchiveEntry();
        }
        assertEquals(
                "SharedBalance.java is a symbolic link; links are not followed.",
                message(part(zip)));
    }

    @Test
    void refusesTheSameNameTwiceInAZip() throws IOException {
        Path zip = folder.resolve("s.zip");
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
            for (int i = 0; i < 2; i++) {
                out.putArchiveEntry(new ZipArchiveEntry("SharedBalance.java"));
                out.write(CODE.getBytes(StandardCharsets.UTF_8));
                out.closeArchiveEntry();
            }
        }
        assertEquals("The zip holds SharedBalance.java more than once.", message(part(zip)));
    }

    @Test
    void refusesAZipBombWithoutUnpackingIt() throws IOException {
        Path zip = folder.resolve("s.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("SharedBalance.java"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 32; i++) {
                out.write(zeros);
            }
        }
        assertEquals("The zip would unpack to 32 MiB.", refusal(zip));
    }

    @Test
    void refusesAZipWithTooManyEntries() throws IOException {
        Path zip = folder.resolve("s.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < 20_001; i++) {
                out.putNextEntry(new ZipEntry("f" + i));
            }
        }
        assertEquals("The submission holds more than 20000 files and folders.", refusal(zip));
    }

    @Test
    void survivesDamagedZips() throws IOException {
        Path zip = folder.resolve("s.zip");
        zip(zip, PATH, CODE.repeat(50));
        byte[] sound = Files.readAllBytes(zip);
        Random random = new Random(1);
        for (int round = 0; round < 2_000; round++) {
            byte[] damaged = sound.clone();
            for (int i = 0; i < 4; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Files.write(zip, damaged);
            Submission taken = take(zip);
            assertTrue(taken.refusal().size() == 1 || taken.parts().size() == 1);
        }
    }

    @Test
    void theDigestDependsOnAcceptedContentAlone() throws IOException {
        write(folder.resolve("one/SharedBalance.java"), CODE);
        write(folder.resolve("two/locking/" + PATH), CODE);
        write(folder.resolve("two/pom.xml"), "<project/>");
        write(folder.resolve("three/SharedBalance.java"), CODE + " ");
        String one = take(folder.resolve("one")).digest();
        assertEquals(one, take(folder.resolve("two")).digest());
        assertNotEquals(one, take(folder.resolve("three")).digest());
    }

    private static Submission take(Path path) throws IOException {
        return Intake.take(path, List.of(LOCKING), ENGLISH);
    }

    private static Part part(Path path) throws IOException {
        Submission submission = take(path);
        assertEquals(List.of(), submission.refusal());
        return submission.parts().get(0);
    }

    private static String message(Part part) {
        assertEquals(1, part.problems().size());
        return part.problems().get(0).message();
    }

    private static String refusal(Path path) throws IOException {
        Submission submission = take(path);
        assertEquals(List.of(), submission.parts());
        return submission.refusal().get(0).message();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void zip(Path file, String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            bytes.writeTo(out);
        }
    }
}
