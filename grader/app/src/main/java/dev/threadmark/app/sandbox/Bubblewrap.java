package dev.threadmark.app.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

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
        Mounts mounts = new Mounts().system();
        readOnly.forEach(mounts::bind);
        resources.program().ifPresent(mounts::bind);
        if (root) {
            mounts.bind(setpriv);
        }
        command.addAll(mounts.options());
        command.addAll(List.of("--proc", "/proc", "--dev", "/dev", "--dir", "/tmp"));
        command.addAll(List.of("--chdir", "/", "--remount-ro", "/"));
        command.addAll(List.of("--clearenv", "--setenv", "LANG", "C.UTF-8"));
        if (root) {
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
