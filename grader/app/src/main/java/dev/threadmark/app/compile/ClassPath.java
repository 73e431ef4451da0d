package dev.threadmark.app.compile;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What sources may refer to beyond the JDK.
 *
 * @param classes class files in memory, by binary name
 * @param jars jars or folders of class files
 */
public record ClassPath(Map<String, byte[]> classes, List<Path> jars) {
    /** Nothing but the JDK. */
    public static final ClassPath EMPTY = new ClassPath(Map.of(), List.of());

    public ClassPath {
        classes = Map.copyOf(classes);
        jars = List.copyOf(jars);
    }
}
