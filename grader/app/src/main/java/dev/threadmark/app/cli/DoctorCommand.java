package dev.threadmark.app.cli;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.sandbox.Machine;
import dev.threadmark.app.sandbox.Sandbox;
import dev.threadmark.app.sandbox.SandboxMode;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.tools.ToolProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what this machine offers for grading untrusted work, and how to get more. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        description = "Shows what this machine offers for grading, and what to install.",
        footer = {"", "Exit codes: 0 all is there, 1 something is missing, 2 wrong usage."})
final class DoctorCommand implements Callable<Integer> {
    @Mixin private LanguageOption language;

    private final Terminal terminal;
    private Messages messages;

    DoctorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        messages = language.messages();
        boolean compiler = ToolProvider.getSystemJavaCompiler() != null;
        line("java", Runtime.version() + " " + System.getProperty("java.vendor"));
        line("compiler", compiler ? yes() : messages.text("cli.doctor.no-compiler"));
        line("cpus", "" + Runtime.getRuntime().availableProcessors());
        line("namespaces", Machine.allowsUserNamespaces() ? yes() : no());
        line("bubblewrap", Machine.version("bwrap").orElse(no()));
        for (String program : new String[] {"prlimit", "setpriv", "taskset"}) {
            line(program, Machine.program(program).map(Object::toString).orElse(no()));
        }
        line("landlock", landlock());
        line("cgroups", Machine.controlGroups().orElse(no()));
        Sandbox sandbox = Sandbox.probe(SandboxMode.AUTO);
        line("sandbox", sandbox.name());
        terminal.out().println();
        terminal.out()
                .println(
                        sandbox.problem().isEmpty()
                                ? messages.text("cli.doctor.with")
                                : messages.text("cli.doctor.without", sandbox.problem()));
        for (String program : new String[] {"prlimit", "taskset"}) {
            if (Machine.program(program).isEmpty()) {
                terminal.out().println(messages.text("cli.doctor.without." + program));
            }
        }
        return compiler && sandbox.problem().isEmpty() ? ExitCodes.DONE : ExitCodes.FOUND;
    }

    private String landlock() {
        Optional<Boolean> kernel = Machine.hasLandlock();
        String there = kernel.isEmpty() ? "?" : kernel.get() ? yes() : no();
        return there + " " + messages.text("cli.doctor.landlock-unused");
    }

    private void line(String key, String value) {
        terminal.out().println(Columns.left(messages.text("cli.doctor." + key), 28) + " " + value);
    }

    private String yes() {
        return messages.text("cli.doctor.yes");
    }

    private String no() {
        return messages.text("cli.doctor.no");
    }
}
