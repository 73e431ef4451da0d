package dev.threadmark.app.cli;

import dev.threadmark.app.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionProvider implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "threadmark " + Version.CURRENT + " (Java " + System.getProperty("java.version") + ")"
        };
    }
}
