package dev.threadmark.app.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fence around each child JVM; safe for many threads. */
public final class Sandbox {
    private static final Limits TINY = new Limits(16, 10, 16, 64, 1 << 20);

    private final Optional<Bubblewrap> bubblewrap;
    private final ResourceLimits resources;
    private final String problem;

    private Sandbox(Optional<Bubblewrap> bubblewrap, ResourceLimits resources, String problem) {
        this.bubblewrap = bubblewrap;
        this.resources = resources;
        this.problem = problem;
    }

    /**
     * Tries what this machine offers; takes some 20 ms.
     *
     * @throws SandboxUnavailableException when one is required and none works
     */
    public static Sandbox probe(SandboxMode mode) throws SandboxUnavailableException {
        ResourceLimits resources = new ResourceLimits();
        if (mode == SandboxMode.NONE) {
            return new Sandbox(Optional.empty(), resources, "switched off");
        }
        Sandbox found = tryBubblewrap(resources);
        if (mode == SandboxMode.REQUIRE && found.bubblewrap.isEmpty()) {
            throw new SandboxUnavailableException("no sandbox here: " + found.problem);
        }
        return found;
    }

    private static Sandbox tryBubblewrap(ResourceLimits resources) {
        Optional<Path> program = Tools.find("bwrap");
        if (program.isEmpty()) {
            return without(resources, Remedy.missing());
        }
        boolean root = "root".equals(System.getProperty("user.name"));
        Optional<Path> setpriv = Tools.find("setpriv");
        if (root && setpriv.isEmpty()) {
            return without(resources, Remedy.noSetpriv());
        }
        Attempt attempt = new Attempt(false, "");
        for (boolean canForbidNesting : new boolean[] {true, false}) {
            Bubblewrap candidate =
                    new Bubblewrap(
                            program.get(), setpriv.orElse(null), root, canForbidNesting, resources);
            attempt = attempt(candidate);
            if (attempt.succeeded()) {
                return new Sandbox(Optional.of(candidate), resources, "");
            }
        }
        return without(resources, Remedy.denied(attempt.words()));
    }

    private static Attempt attempt(Bubblewrap candidate) {
        Path nothing = Tools.find("true").orElse(Path.of("/usr/bin/true"));
        return Attempt.of(candidate.command(List.of(nothing), TINY, List.of(nothing.toString())));
    }

    private static Sandbox without(ResourceLimits resources, String problem) {
        return new Sandbox(Optional.empty(), resources, problem);
    }

    /** {@code bubblewrap} or {@code none}. */
    public String name() {
        return bubblewrap.isPresent() ? "bubblewrap" : "none";
    }

    /** Why there is none and what to do; empty when there is one. */
    public String problem() {
        return problem;
    }

    /**
     * Returns the command that runs a Java command inside the fence.
     *
     * @param javaHome the JDK that the command starts
     * @param readOnly files and folders that it may read, beyond the JDK; nothing can be written
     * @param javaCommand the program by absolute path, and its arguments
     */
    public List<String> command(
            Path javaHome, List<Path> readOnly, Limits limits, List<String> javaCommand) {
        if (bubblewrap.isPresent()) {
            List<Path> visible = new ArrayList<>(List.of(javaHome));
            visible.addAll(readOnly);
            return bubblewrap.get().command(visible, limits, javaCommand);
        }
        List<String> command = new ArrayList<>(resources.prefix(limits, false));
        command.addAll(javaCommand);
        return command;
    }
}
