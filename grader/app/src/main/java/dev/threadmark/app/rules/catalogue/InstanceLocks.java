package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import dev.threadmark.app.rules.path.Body;
import dev.threadmark.app.rules.path.BodyPaths;
import dev.threadmark.app.rules.path.BodyPaths.Access;
import dev.threadmark.app.rules.path.LockKey;
import dev.threadmark.app.rules.path.Mode;
import dev.threadmark.app.rules.source.ClassBody;
import dev.threadmark.app.rules.source.FieldInfo;
import java.util.IdentityHashMap;
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

    /** Where such locks come from, each with its name and that of something it guards. */
    Map<Node, List<String>> findOutsideGuards() {
        Map<Node, List<String>> found = new IdentityHashMap<>();
        for (BodyPaths paths : subject.paths().bodies()) {
            for (Access access : paths.accesses()) {
                if (subject.data().kind(access) == BodyPaths.Kind.READ
                        || access.held().size() != 1) {
                    continue;
                }
                LockKey guard = access.held().iterator().next();
                origin(guard, paths.body(), access)
                        .ifPresent(
                                node ->
                                        found.putIfAbsent(
                                                node,
                                                List.of(guard.base(), access.field().name())));
            }
        }
        return found;
    }

    private Optional<Node> origin(LockKey guard, Body body, Access access) {
        ClassBody owner = body.owner();
        if (guard.mode() != Mode.MONITOR) {
            return ownLock(guard, owner)
                    .filter(lock -> isOutside(access, owner))
                    .map(this::creation);
        }
        // The monitor of an instance round static data is a bad monitor, which LK07 tells.
        if (access.field().isStatic() || !isOutside(access, owner)) {
            return Optional.empty();
        }
        return guard.path().equals("this")
                ? Optional.of(guarding(access.site(), body.node()))
                : ownLock(guard, owner).map(this::creation);
    }

    /** A lock that a constructor makes is created there, and not where its field is declared. */
    private Node creation(FieldInfo lock) {
        return subject.writes().definition(lock).map(Node.class::cast).orElse(lock.declaration());
    }

    private static Node guarding(Node site, Node body) {
        return site.findAncestor(SynchronizedStmt.class)
                .filter(body::isAncestorOf)
                .map(Node.class::cast)
                .orElse(body);
    }

    /** The field of this class that a guard such as {@code this.lock} names. */
    private Optional<FieldInfo> ownLock(LockKey guard, ClassBody owner) {
        if (!guard.path().startsWith("this.")) {
            return Optional.empty();
        }
        return LockKey.field(subject.program(), owner, guard.path().substring("this.".length()))
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
        if (isConfined(site) && !method.getNameAsString().equals("main")) {
            return 2;
        }
        boolean entry =
                method.getNameAsString().equals("main")
                        || !method.isPrivate() && site != owner.node();
        return entry ? 1 : calls(method);
    }

    /** Whether only the call that makes an object uses it, so that its lock excludes nobody. */
    private boolean isConfined(ObjectCreationExpr site) {
        if (subject.isA(site, Thread.class)) {
            return false;
        }
        if (LockCreations.isReceiver(site)) {
            return true;
        }
        return site.getParentNode().orElse(null) instanceof VariableDeclarator variable
                && LockCreations.body(variable)
                        .map(
                                body ->
                                        LockCreations.uses(
                                                subject.types(),
                                                variable,
                                                variable.getNameAsString(),
                                                body))
                        .filter(uses -> uses.stream().allMatch(LockCreations::isReceiver))
                        .isPresent();
    }

    private int calls(MethodDeclaration method) {
        int count = 0;
        for (MethodCallExpr call : subject.types().callsOf(method)) {
            count += LockCreations.loop((Expression) call).isPresent() ? 2 : 1;
        }
        // A method that nobody here calls is there for others, who may call it often.
        return count == 0 && !method.isPrivate() ? 2 : Math.max(1, count);
    }
}
