package dev.threadmark.app.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;

/** Says why there is no sandbox and what a person can do. */
final class Remedy {
    private static final Path APPARMOR =
            Path.of("/proc/sys/kernel/apparmor_restrict_unprivileged_userns");

    private Remedy() {}

    static String missing() {
        if (!System.getProperty("os.name").equals("Linux")) {
            return "only Linux has one; grade untrusted work on a Linux machine";
        }
        return "bubblewrap is not installed; install it (apt install bubblewrap, dnf install"
                + " bubblewrap)";
    }

    static String noSetpriv() {
        return "setpriv is not installed; install util-linux, or grade as an ordinary user";
    }

    static String denied(String words) {
        String advice =
                Files.exists(APPARMOR)
                        ? "allow user namespaces: sudo sysctl"
                                + " kernel.apparmor_restrict_unprivileged_userns=0"
                        : "allow user namespaces, which this system or container denies";
        return "bubblewrap does not work ("
                + words.lines().findFirst().orElse("?")
                + "); "
                + advice;
    }
}
