package dev.threadmark.app.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What this machine offers to fence a child off. */
public final class Machine {
    private static final Path MAX_USER_NAMESPACES = Path.of("/proc/sys/user/max_user_namespaces");
    private static final Path CLONE_ALLOWED = Path.of("/proc/sys/kernel/unprivileged_userns_clone");
    private static final Path APPARMOR =
            Path.of("/proc/sys/kernel/apparmor_restrict_unprivileged_userns");
    private static final Path SECURITY_MODULES = Path.of("/sys/kernel/security/lsm");
    private static final Path CONTROLLERS = Path.of("/sys/fs/cgroup/cgroup.controllers");

    private Machine() {}

    /** The path of a program of the system, if it is installed. */
    public static Optional<Path> program(String name) {
        return Tools.find(name);
    }

    /** What a program says of its version, or empty. */
    public static Optional<String> version(String name) {
        return Tools.find(name)
                .map(path -> Attempt.of(List.of(path.toString(), "--version")))
                .filter(Attempt::succeeded)
                .map(Attempt::words);
    }

    /** Tells whether the settings of the kernel let an ordinary user make user namespaces. */
    public static boolean allowsUserNamespaces() {
        return !read(MAX_USER_NAMESPACES).orElse("0").equals("0")
                && !read(CLONE_ALLOWED).orElse("1").equals("0")
                && !read(APPARMOR).orElse("0").equals("1");
    }

    /** Tells whether the kernel has Landlock switched on; empty when it does not say. */
    public static Optional<Boolean> hasLandlock() {
        return read(SECURITY_MODULES).map(modules -> modules.contains("landlock"));
    }

    /** The controllers of the unified control groups, or empty. */
    public static Optional<String> controlGroups() {
        return read(CONTROLLERS);
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.isReadable(file)
                    ? Optional.of(Files.readString(file).strip())
                    : Optional.empty();
        } catch (IOException e) {
            // Such files can refuse to be read although they look readable.
            return Optional.empty();
        }
    }
}
