package dev.threadmark.app.compile;

import java.util.Map;

/**
 * Sources that compiled.
 *
 * @param classes the class files by binary name, such as {@code exercises.loop.LoopTask$1}
 */
public record Compiled(Map<String, byte[]> classes) implements Compilation {
    public Compiled {
        classes = Map.copyOf(classes);
    }

    @Override
    public Kind kind() {
        return Kind.COMPILED;
    }
}
