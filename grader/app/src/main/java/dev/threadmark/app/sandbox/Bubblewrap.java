package dev.threadmark.app.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Builds the command line of <a href="https://github.com/containers/bubblewrap">bubblewrap</a>: own
 * namespaces without network, a file system that holds the JDK and the given files read-only and
 * nothing to write to, and no capability.
 *
 * <p>An ordinary user gets this inside a user namespace. Root gets it without one and then becomes
 * an unprivileged user of its own for each child, because limits on processes do not bind root.
 */
final class Bubblewrap {
    private static final int FIRST_UID = 210_000;
    private static final int UIDS = 10_000;
    private static final List<String> LIBRARIES = List.of("/lib", "/lib32", "/lib64", "/libx32");
    private static final AtomicInteger CHILDREN =
            new AtomicInteger((int) (ProcessHandle.current().pid() % UIDS));

    private final Path program;
    private final Path setpriv;
    private final boolean root;
    private final boolean canForbidNesting;
    private final ResourceLimits resources;

    /**
     * Prepares command lines.
     *
     * @param setpriv needed by root alone, otherwise null
     * @param canForbidNesting whether this version knows {@code --disable-userns} (0.8.0)
     */
    Bubblewrap(
            Path program,
            Path setpriv,
            boolean root,
            boolean canForbidNesting,
            ResourceLimits resources) {
        this.program = program;
        this.setpriv = setpriv;
        this.root = root;
        this.canForbidNesting = canForbidNesting;
        this.resources = resources;
    }

    List<String> command(List<Path> readOnly, Limits limits, List<String> inside) {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        namespaces(command);
        system(command);
        readOnly.forEach(path -> bind(command, path.toString()));
        resources.program().ifPresent(path -> bind(command, path.toString()));
        command.addAll(List.of("--proc", "/proc", "--dev", "/dev", "--dir", "/tmp"));
        command.addAll(List.of("--chdir", "/", "--remount-ro", "/"));
        command.addAll(List.of("--clearenv", "--setenv", "LANG", "C.UTF-8"));
        if (root) {
            bind(command, setpriv.toString());
            command.addAll(List.of("--cap-drop", "ALL"));
            command.addAll(List.of("--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID"));
            command.addAll(List.of("--cap-add", "CAP_SETPCAP", "--"));
            command.addAll(becomeNobody());
        } else {
            command.addAll(List.of("--cap-drop", "ALL", "--"));
        }
        command.addAll(resources.prefix(limits, true));
        command.addAll(inside);
        return command;
    }

    private void namespaces(List<String> command) {
        if (!root) {
            command.addAll(List.of("--unshare-user", "--uid", "65534", "--gid", "65534"));
            if (canForbidNesting) {
                command.add("--disable-userns");
            }
        }
        command.addAll(List.of("--unshare-pid", "--unshare-net", "--unshare-ipc"));
        command.addAll(List.of("--unshare-uts", "--hostname", "grade", "--unshare-cgroup-try"));
        command.addAll(List.of("--die-with-parent", "--new-session"));
    }

    /** The C library and what a packaged JDK keeps outside its own folder. */
    private static void system(List<String> command) {
        for (String folder : List.of("/usr/lib", "/usr/lib32", "/usr/lib64", "/usr/libx32")) {
            command.addAll(List.of("--ro-bind-try", folder, folder));
        }
        LIBRARIES.forEach(folder -> library(command, Path.of(folder)));
        command.addAll(List.of("--ro-bind-try", "/etc/ld.so.cache", "/etc/ld.so.cache"));
        packagedJdks().forEach(folder -> bind(command, folder.toString()));
    }

    /** Most systems have {@code /lib} as a link to {@code /usr/lib}. */
    private static void library(List<String> command, Path folder) {
        try {
            if (Files.isSymbolicLink(folder)) {
                String target = Files.readSymbolicLink(folder).toString();
                command.addAll(List.of("--symlink", target, folder.toString()));
            } else if (Files.isDirectory(folder)) {
                bind(command, folder.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> packagedJdks() {
        try (Stream<Path> etc = Files.list(Path.of("/etc"))) {
            return etc.filter(path -> path.getFileName().toString().startsWith("java-")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void bind(List<String> command, String path) {
        command.addAll(List.of("--ro-bind", path, path));
    }

    private List<String> becomeNobody() {
        String id = Integer.toString(FIRST_UID + Math.floorMod(CHILDREN.getAndIncrement(), UIDS));
        return List.of(
                setpriv.toString(),
                "--reuid=" + id,
                "--regid=" + id,
                "--clear-groups",
                "--bounding-set=-all",
                "--inh-caps=-all",
                "--no-new-privs",
                "--");
    }
}
