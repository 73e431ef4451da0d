package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import dev.threadmark.app.rules.source.ClassBody;
import dev.threadmark.app.rules.source.FieldInfo;
import dev.threadmark.app.rules.source.Program;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A lock as the code names it.
 *
 * @param path a symbolic path; see {@link Paths}
 * @param mode how it is held
 */
public record LockKey(String path, Mode mode) {
    /** The lock in the words of the source, such as {@code balanceLock} or {@code from.lock}. */
    public String display() {
        return Paths.display(path)
                + switch (mode) {
                    case READ -> Paths.isNamedMode(path) ? "" : ".readLock()";
                    case WRITE -> Paths.isNamedMode(path) ? "" : ".writeLock()";
                    default -> "";
                };
    }

    /** Finds the field of a class that a part of a path names. */
    public static Optional<FieldInfo> field(Program program, ClassBody owner, String part) {
        String name = Paths.display(part);
        return program.findField(owner, name)
                .filter(f -> name.equals(part) || part.endsWith("$" + f.owner().name()))
                .or(
                        () ->
                                program.supers(owner).stream()
                                        .filter(c -> part.endsWith("$" + c.name()))
                                        .flatMap(c -> program.findField(c, name).stream())
                                        .findFirst());
    }

    /** A path in the words of the source. */
    public static String display(String path) {
        return Paths.display(path);
    }

    /** Tells whether this is the monitor of the object itself, or a lock in a field of its own. */
    public boolean isOwnField() {
        return path.equals("this") || path.matches("\\w+\\.[\\w$]+");
    }

    /** The path with every index and argument left open. */
    public String anyElement() {
        return Paths.generaliseAll(path);
    }

    /** The lock itself in the words of the source, without its mode. */
    public String base() {
        return Paths.display(path);
    }

    /** Tells whether this is named through a local variable, which callers and callees lack. */
    public boolean isLocal() {
        return path.contains("<");
    }

    /** Tells whether this is a lock that only the thread that took it may release. */
    public boolean isOwned() {
        return mode != Mode.MONITOR && mode != Mode.PERMIT;
    }

    /** Tells whether this is what some call returned, whichever lock that may be. */
    public boolean isOpaque() {
        return Paths.isOpaque(path);
    }

    /** Tells whether two different names surely mean two different locks. */
    public boolean isCertain() {
        return !isOpaque()
                && !isWeak()
                && !Paths.isOfNewObject(path)
                && !Paths.hasComputedIndex(path);
    }

    /** The last name in the path. */
    public String lastName() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** Tells whether this may be one of several locks. */
    public boolean isWeak() {
        return Paths.isWeak(path);
    }

    /** Tells whether this is named through a parameter of a method. */
    public boolean isOfParameter(CallableDeclaration<?> callee) {
        return callee.getParameters().stream()
                .anyMatch(p -> Paths.mentions(path, Paths.local(p.getNameAsString(), p)));
    }

    /** Tells whether this is named through the variable of a declaration. */
    public boolean isNamedThrough(String name, Node declaration) {
        return Paths.mentions(path, Paths.local(name, declaration));
    }

    /** Tells whether a parameter of a method is the lock itself. */
    boolean isParameter(CallableDeclaration<?> callee) {
        return callee.getParameters().stream()
                .anyMatch(p -> path.equals(Paths.local(p.getNameAsString(), p)));
    }

    /** The last name in the path: what two names of one lock have in common. */
    public String shape() {
        return Paths.lastName(Paths.generaliseAll(path)) + ":" + mode;
    }

    /** The locks that two sets have in common, each in the weaker of its two modes. */
    public static Set<LockKey> common(Set<LockKey> a, Set<LockKey> b) {
        Set<LockKey> both = new LinkedHashSet<>();
        for (LockKey key : a) {
            for (LockKey other : b) {
                if (key.path().equals(other.path())) {
                    both.add(key.mode().isShared() ? key : other);
                }
            }
        }
        return both;
    }
}
