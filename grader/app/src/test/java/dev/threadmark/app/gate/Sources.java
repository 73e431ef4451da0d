package dev.threadmark.app.gate;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.threadmark.app.compile.ClassPath;
import dev.threadmark.app.compile.Compiled;
import dev.threadmark.app.compile.JavaCompilation;
import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Compiles the programs of the gate's tests. */
final class Sources {
    static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    private Sources() {}

    static Map<String, byte[]> compile(String file, String source, int release) {
        return assertInstanceOf(
                        Compiled.class,
                        JavaCompilation.compile(
                                List.of(new SourceFile(file, source)),
                                ClassPath.EMPTY,
                                release,
                                ENGLISH),
                        file)
                .classes();
    }
}
