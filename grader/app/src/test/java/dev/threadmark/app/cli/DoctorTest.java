package dev.threadmark.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.app.sandbox.Sandbox;
import dev.threadmark.app.sandbox.SandboxMode;
import org.junit.jupiter.api.Test;

class DoctorTest {
    @Test
    void saysWhatTheMachineOffersAndWhatItMeans() throws Exception {
        Cli doctor = Cli.run("doctor");
        Sandbox sandbox = Sandbox.probe(SandboxMode.AUTO);
        assertTrue(doctor.out().contains(Runtime.version().toString()), doctor.out());
        assertTrue(doctor.out().contains("sandbox for submissions"), doctor.out());
        String meaning =
                sandbox.problem().isEmpty()
                        ? "Submissions cannot see this machine's files, network or processes."
                        : sandbox.problem();
        assertTrue(doctor.out().contains(meaning), doctor.out());
        assertEquals("", doctor.err());
    }

    @Test
    void exitsWithZeroOnlyWhereAllIsThere() throws Exception {
        boolean all = Sandbox.probe(SandboxMode.AUTO).problem().isEmpty();
        assertEquals(all ? ExitCodes.DONE : 1, Cli.run("doctor").exit());
    }

    @Test
    void speaksChinese() {
        String out = Cli.run("doctor", "--lang", "zh-CN").out();
        assertTrue(out.contains("处理器"), out);
    }
}
