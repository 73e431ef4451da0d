package dev.threadmark.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class VersionTest {
    @Test
    void isThatOfTheBuild() throws Exception {
        String pom = Files.readString(Repository.root().resolve("pom.xml"));
        assertTrue(
                pom.contains(
                        "<artifactId>threadmark</artifactId>\n  <version>"
                                + Version.CURRENT
                                + "</version>"));
    }
}
