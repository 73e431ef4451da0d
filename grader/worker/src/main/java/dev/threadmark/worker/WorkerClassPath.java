package dev.threadmark.worker;

import dev.threadmark.explorer.Explorer;
import dev.threadmark.kit.Criterion;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.launcher.Launcher;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.tree.ClassNode;
import org.opentest4j.AssertionFailedError;

/** The jars that a child JVM needs: those that this JVM loaded the same classes from. */
public final class WorkerClassPath {
    private static final List<Class<?>> ONE_OF_EACH =
            List.of(
                    Main.class,
                    Criterion.class,
                    Explorer.class,
                    ClassReader.class,
                    ClassNode.class,
                    ClassRemapper.class,
                    Launcher.class,
                    TestEngine.class,
                    AnnotationSupport.class,
                    JupiterTestEngine.class,
                    Test.class,
                    AssertionFailedError.class);

    private WorkerClassPath() {}

    /** Jars, or folders of classes in a build, in a stable order. */
    public static List<Path> paths() {
        return ONE_OF_EACH.stream().flatMap(WorkerClassPath::origin).distinct().toList();
    }

    private static Stream<Path> origin(Class<?> type) {
        URL location = type.getProtectionDomain().getCodeSource().getLocation();
        try {
            return Stream.of(Path.of(location.toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no file: " + location, e);
        }
    }
}
