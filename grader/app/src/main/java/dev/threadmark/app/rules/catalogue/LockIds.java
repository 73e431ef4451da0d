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
        for (String member : rest.substring(1).split("\\.")) {
            Optional<FieldInfo> field = owner.flatMap(o -> subject.program().findField(o, member));
            if (field.isEmpty()) {
                return Optional.empty();
            }
            id = field.get().owner().name() + "." + member;
            owner =
                    subject.types()
                            .ofVariable(new Variable.Field(field.get()))
                            .map(TypeRef::program);
        }
        return Optional.of(id);
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
