package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.type.Type;
import dev.threadmark.app.rules.path.Body;
import dev.threadmark.app.rules.path.BodyPaths;
import dev.threadmark.app.rules.path.LockKey;
import dev.threadmark.app.rules.path.Mode;
import dev.threadmark.app.rules.source.ClassBody;
import dev.threadmark.app.rules.source.FieldInfo;
import dev.threadmark.app.rules.source.TypeRef;
import dev.threadmark.app.rules.source.Variable;
import java.util.Optional;

/** Names locks by class and field, so that methods of different objects can be compared. */
final class LockIds {
    private final Subject subject;

    LockIds(Subject subject) {
        this.subject = subject;
    }

    /** The class and field of a lock; empty where the path leads through what is not known. */
    Optional<String> of(LockKey key, BodyPaths paths) {
        String path = key.path();
        if (key.isWeak() || path.startsWith("#") || path.contains("[") || path.contains("(")) {
            return Optional.empty();
        }
        Body body = paths.body();
        if (path.endsWith(".class")) {
            return Optional.of(path);
        }
        int rootEnd = rootEnd(path);
        String root = path.substring(0, rootEnd);
        Optional<ClassBody> owner = classOf(root, body, paths);
        String rest = path.substring(rootEnd);
        String id = owner.map(ClassBody::name).orElse(null);
        if (rest.isEmpty()) {
            if (owner.isEmpty()) {
                return Optional.of(body.owner().name() + " " + root);
            }
            return key.mode() == Mode.MONITOR ? Optional.of(id + " monitor") : Optional.empty();
        }
        return last(owner, rest).map(field -> field.owner().name() + "." + field.name());
    }

    /** The field that keeps a lock; empty where the path leads through what is not known. */
    Optional<FieldInfo> field(LockKey key, BodyPaths paths) {
        int rootEnd = rootEnd(key.path());
        String rest = key.path().substring(rootEnd);
        return rest.isEmpty()
                ? Optional.empty()
                : last(classOf(key.path().substring(0, rootEnd), paths.body(), paths), rest);
    }

    /** Tells whether a static field names the object of a lock, so that no two can be swapped. */
    boolean isOfConstant(LockKey key, BodyPaths paths) {
        String root = key.path().substring(0, rootEnd(key.path()));
        return !root.equals("this")
                && !root.endsWith(".this")
                && !root.startsWith("<")
                && classOf(root, paths.body(), paths).isPresent();
    }

    /**
     * Tells whether the object of a lock is in a field that was given it by a choice or a
     * computation, which may put two objects in order.
     */
    boolean isChosen(LockKey key, BodyPaths paths) {
        String[] names = key.path().split("\\.");
        return names.length > 1
                && names[0].equals("this")
                && LockKey.field(subject.program(), paths.body().owner(), names[1])
                        .filter(f -> !isTakenAsGiven(f))
                        .isPresent();
    }

    private boolean isTakenAsGiven(FieldInfo field) {
        return subject.writes()
                .definition(field)
                .or(field::initializer)
                .filter(e -> e.isNameExpr() || e.isFieldAccessExpr() || e.isObjectCreationExpr())
                .isPresent();
    }

    /** The class of an object whose monitor this is; empty when its class is not of the program. */
    Optional<String> monitorOfClass(LockKey key, BodyPaths paths) {
        String path = key.path();
        if (key.mode() != Mode.MONITOR || of(key, paths).isEmpty() || path.endsWith(".class")) {
            return Optional.empty();
        }
        int rootEnd = rootEnd(path);
        Optional<ClassBody> owner = classOf(path.substring(0, rootEnd), paths.body(), paths);
        String rest = path.substring(rootEnd);
        return (rest.isEmpty() ? owner : last(owner, rest).flatMap(this::classOf))
                .map(found -> found.name() + " monitor");
    }

    /** The field at the end of a path such as {@code .from.lock}. */
    private Optional<FieldInfo> last(Optional<ClassBody> owner, String rest) {
        Optional<ClassBody> at = owner;
        Optional<FieldInfo> field = Optional.empty();
        for (String member : rest.substring(1).split("\\.")) {
            field = at.flatMap(o -> LockKey.field(subject.program(), o, member));
            at = field.flatMap(this::classOf);
        }
        return field;
    }

    private Optional<ClassBody> classOf(FieldInfo field) {
        return subject.types().ofVariable(new Variable.Field(field)).map(TypeRef::program);
    }

    private static int rootEnd(String path) {
        int from = path.startsWith("<") ? path.indexOf('>') : 0;
        int outer = path.indexOf(".this");
        if (outer > 0) {
            return outer + ".this".length();
        }
        int dot = path.indexOf('.', from);
        return dot < 0 ? path.length() : dot;
    }

    private Optional<ClassBody> classOf(String root, Body body, BodyPaths paths) {
        if (root.equals("this")) {
            return Optional.of(body.owner());
        }
        if (root.startsWith("<")) {
            Type type = paths.localTypes().get(root);
            return type == null
                    ? Optional.empty()
                    : subject.types().resolve(type, body.node()).map(TypeRef::program);
        }
        String name = root.endsWith(".this") ? root.substring(0, root.length() - 5) : root;
        return subject.program().findClass(name, body.node());
    }
}
