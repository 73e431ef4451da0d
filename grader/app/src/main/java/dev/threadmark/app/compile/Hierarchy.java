package dev.threadmark.app.compile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Answers questions of ancestry over a submission's classes and the JDK's. */
final class Hierarchy {
    private final Map<String, Shape> submitted;
    private final Map<String, Optional<Shape>> platform = new HashMap<>();

    /** Takes the submission's shapes by internal name. */
    Hierarchy(Map<String, Shape> submitted) {
        this.submitted = submitted;
    }

    /** Tells whether a class is another or extends it; both as internal names. */
    boolean isA(String name, String ancestor) {
        if (name.equals(ancestor)) {
            return true;
        }
        return shape(name).stream()
                .flatMap(shape -> shape.parents().stream())
                .anyMatch(parent -> isA(parent, ancestor));
    }

    boolean isUnchecked(String exception) {
        return isA(exception, "java/lang/RuntimeException") || isA(exception, "java/lang/Error");
    }

    /** Finds a member in a class or what it extends. */
    Optional<Member> find(Shape owner, String key) {
        Member own = owner.members().get(key);
        if (own != null) {
            return Optional.of(own);
        }
        return owner.parents().stream()
                .flatMap(parent -> shape(parent).stream())
                .flatMap(parent -> find(parent, key).stream())
                .filter(Member::visible)
                .findFirst();
    }

    private Optional<Shape> shape(String name) {
        Shape own = submitted.get(name);
        return own != null ? Optional.of(own) : platform.computeIfAbsent(name, Shape::ofPlatform);
    }
}
