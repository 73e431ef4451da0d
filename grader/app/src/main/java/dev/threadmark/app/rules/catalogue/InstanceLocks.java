package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.threadmark.app.rules.path.BodyPaths;
import dev.threadmark.app.rules.path.BodyPaths.Access;
import dev.threadmark.app.rules.path.LockKey;
import dev.threadmark.app.rules.path.Mode;
import dev.threadmark.app.rules.source.ClassBody;
import dev.threadmark.app.rules.source.FieldInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Locks that every object has for itself, but that guard what several objects share. */
final class InstanceLocks {
    private final Subject subject;

    InstanceLocks(Subject subject) {
        this.subject = subject;
    }

    /** The lock fields, each with the name of something outside of its object that it guards. */
    Map<FieldInfo, String> findOutsideGuards() {
        Map<FieldInfo, String> found = new LinkedHashMap<>();
        for (BodyPaths paths : subject.paths().bodies()) {
            for (Access access : paths.accesses()) {
                if (access.kind() == BodyPaths.Kind.READ || access.held().size() != 1) {
                    continue;
                }
                LockKey guard = access.held().iterator().next();
                Optional<FieldInfo> lock = ownLock(guard, paths.body().owner());
                if (lock.isPresent() && isOutside(access, paths.body().owner())) {
                    found.putIfAbsent(lock.get(), access.field().name());
                }
            }
        }
        return found;
    }

    /** The field of this class that a guard such as {@code this.lock} names. */
    private Optional<FieldInfo> ownLock(LockKey guard, ClassBody owner) {
        if (guard.mode() == Mode.MONITOR || !guard.path().startsWith("this.")) {
            return Optional.empty();
        }
        return subject.program()
                .findField(owner, guard.path().substring("this.".length()))
                .filter(
                        f ->
                                subject.writes()
                                        .definition(f)
                                        .filter(e -> LockCreations.makesLock(subject.types(), e))
                                        .isPresent());
    }

    private boolean isOutside(Access access, ClassBody owner) {
        if (access.field().isStatic()) {
            return !isSingle(owner);
        }
        boolean ofOther = !access.object().equals("this") && !access.object().startsWith("<");
        return ofOther && isTask(owner) && instances(owner) > 1;
    }

    private boolean isTask(ClassBody owner) {
        return subject.isA(owner, Runnable.class) || subject.isA(owner, Callable.class);
    }

    private boolean isSingle(ClassBody owner) {
        return owner.node() instanceof EnumDeclaration || instances(owner) == 1;
    }

    /** How many objects of a class the program makes: 0 when none is seen, 2 for several. */
    private int instances(ClassBody owner) {
        List<ObjectCreationExpr> sites =
                subject.program().creationsOf(owner.name()).stream()
                        .filter(c -> makes(c, owner))
                        .toList();
        int count = 0;
        for (ObjectCreationExpr site : sites) {
            count += runs(site, owner);
        }
        return Math.min(2, count);
    }

    private boolean makes(ObjectCreationExpr creation, ClassBody owner) {
        return creation == owner.node()
                || creation.getTypeAsString().equals(owner.name())
                        && subject.types()
                                .of(creation)
                                .filter(t -> t.program() == owner)
                                .isPresent();
    }

    private int runs(ObjectCreationExpr site, ClassBody owner) {
        if (LockCreations.loop(site).isPresent()) {
            return 2;
        }
        Node body = LockCreations.body(site).orElse(null);
        if (body instanceof ConstructorDeclaration || !(body instanceof MethodDeclaration method)) {
            return 1;
        }
        boolean entry =
                method.getNameAsString().equals("main")
                        || !method.isPrivate() && site != owner.node();
        return entry ? 1 : calls(method);
    }

    private int calls(MethodDeclaration method) {
        int count = 0;
        for (MethodCallExpr call :
                subject.program().callsNamed(method.getNameAsString()).stream().toList()) {
            if (subject.types().callees(call).stream().anyMatch(m -> m == method)) {
                count += LockCreations.loop((Expression) call).isPresent() ? 2 : 1;
            }
        }
        // A method that nobody here calls is there for others, who may call it often.
        return count == 0 && !method.isPrivate() ? 2 : Math.max(1, count);
    }
}
