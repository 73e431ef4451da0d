package dev.threadmark.app.cli;

import dev.threadmark.app.handout.Handout;
import dev.threadmark.app.handout.HandoutException;
import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.FileTrouble;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the students' copy of the exercises. */
@Command(
        name = "handout",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        description =
                "Writes the students' copy of the exercises: briefs, hints, stubs and visible tests;"
                        + " nothing of reference/.",
        footer = {
            "",
            "Students need only a JDK and Maven, and run 'mvn test' in it.",
            "",
            "Exit codes: 0 done, 2 wrong usage or pack."
        })
final class HandoutCommand implements Callable<Integer> {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Folder to write; must be new or empty.")
    private Path out;

    @Option(names = "--zip", description = "Write DIR.zip as well, to put on the course's site.")
    private boolean zip;

    @Option(names = "--force", description = "Replace an earlier handout.")
    private boolean force;

    @Mixin private PackOptions pack;

    @Mixin private LanguageOption language;

    private final Terminal terminal;

    HandoutCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try {
            write(language.messages());
            return ExitCodes.DONE;
        } catch (HandoutException e) {
            throw new UserException(e.getMessage());
        } catch (FileSystemException e) {
            throw new UserException("cannot write the handout: " + FileTrouble.of(e));
        }
    }

    private void write(Messages messages) throws HandoutException, IOException {
        Handout handout =
                new Handout(pack.root(), pack.exercises(), Installation.kit(), force, messages);
        Optional<Path> archive =
                zip
                        ? Optional.of(out.resolveSibling(out.getFileName() + ".zip"))
                        : Optional.empty();
        handout.write(out, archive);
        terminal.out().println(messages.text("handout.wrote", out, handout.size()));
        archive.ifPresent(file -> terminal.out().println(messages.text("handout.wrote-zip", file)));
    }
}
