package dev.threadmark.app.cli;

import dev.threadmark.app.Grader;
import dev.threadmark.app.Version;
import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.pack.Pack;
import dev.threadmark.app.pack.PackException;
import dev.threadmark.app.pack.PackLoader;
import dev.threadmark.app.rules.RuleEngine;
import dev.threadmark.app.rules.RuleInfo;
import dev.threadmark.app.run.Cpus;
import dev.threadmark.app.run.RunOptions;
import dev.threadmark.app.run.WorkerArchive;
import dev.threadmark.app.sandbox.Sandbox;
import dev.threadmark.app.sandbox.SandboxMode;
import dev.threadmark.app.sandbox.SandboxUnavailableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that grades. */
final class GradingOptions {
    @Mixin private PackOptions pack;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of random choices (default: 1).")
    private long seed;

    @Option(
            names = "--sandbox",
            paramLabel = "MODE",
            defaultValue = "auto",
            description =
                    "auto: use a sandbox where there is one; require: refuse to grade without; none (default: auto).")
    private String sandbox;

    @Mixin private LanguageOption language;

    @Option(
            names = "--audience",
            paramLabel = "WHO",
            description = "student or staff (default: student for grade, staff for batch).")
    private Audience audience;

    @Option(
            names = "--after-due",
            description = "The exercise is past due: show students what was hidden until then.")
    private boolean afterDue;

    // picocli prints constants as they are spelled here, and the contract spells them in lower
    // case.
    enum Audience {
        student,
        staff
    }

    /** Who the report is for; each command has its own default. */
    Audience audience(Audience byDefault) {
        return audience == null ? byDefault : audience;
    }

    String language() {
        return language.tag();
    }

    boolean afterDue() {
        return afterDue;
    }

    long seed() {
        return seed;
    }

    Messages messages() {
        return language.messages();
    }

    Locale locale() {
        return language.locale();
    }

    Pack loadPack() throws PackException, IOException {
        return new PackLoader(
                        pack.root(),
                        Version.CURRENT,
                        rules(),
                        Installation.cache().resolve("packs"))
                .load(pack.exercises());
    }

    private static Set<String> rules() {
        return RuleEngine.catalogue().stream().map(RuleInfo::id).collect(Collectors.toSet());
    }

    Grader grader(Pack loaded) throws SandboxUnavailableException {
        return new Grader(loaded, runOptions(), Cpus.ofThisMachine());
    }

    RunOptions runOptions() throws SandboxUnavailableException {
        Path javaHome = Path.of(System.getProperty("java.home"));
        return new RunOptions(
                Sandbox.probe(mode()),
                javaHome,
                WorkerArchive.of(Installation.cache().resolve("cds"), javaHome),
                seed,
                locale());
    }

    private SandboxMode mode() {
        return switch (sandbox) {
            case "auto" -> SandboxMode.AUTO;
            case "require" -> SandboxMode.REQUIRE;
            case "none" -> SandboxMode.NONE;
            default ->
                    throw new UserException(
                            "--sandbox: no such mode: "
                                    + sandbox
                                    + "; allowed: auto, require, none");
        };
    }
}
