package dev.threadmark.app.gate;

import dev.threadmark.app.compile.Shape;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the class that declares a member, as the JVM resolves it (JVMS 5.4.3). */
final class Declarations {
    /** Its access methods take any arguments, so that they are found by name alone. */
    private static final String VAR_HANDLE = "java/lang/invoke/VarHandle";

    private final Map<String, Shape> own;
    private final Map<String, Optional<Shape>> platform;

    /**
     * Takes the submitted classes by internal name and a cache of the platform's, which may be
     * shared.
     */
    Declarations(Map<String, Shape> own, ConcurrentHashMap<String, Optional<Shape>> platform) {
        this.own = own;
        this.platform = platform;
    }

    /** Returns the internal name of the class that declares a member, if it can be found. */
    Optional<String> declaring(String owner, String name, String descriptor) {
        if (owner.equals(VAR_HANDLE)) {
            return Optional.of(owner);
        }
        return find(owner, name + descriptor);
    }

    private Optional<String> find(String owner, String key) {
        Optional<Shape> shape = shape(owner);
        if (shape.isEmpty()) {
            return Optional.empty();
        }
        if (shape.get().members().containsKey(key)) {
            return Optional.of(owner);
        }
        // The superclass stands first, so that it wins over interfaces.
        return shape.get().parents().stream().flatMap(each -> find(each, key).stream()).findFirst();
    }

    private Optional<Shape> shape(String name) {
        Shape submitted = own.get(name);
        return submitted != null
                ? Optional.of(submitted)
                : platform.computeIfAbsent(name, Shape::ofPlatform);
    }
}
