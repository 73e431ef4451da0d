package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.threadmark.app.rules.catalogue.Guards.Guarded;
import dev.threadmark.app.rules.source.ClassBody;
import dev.threadmark.app.rules.source.FieldInfo;
import dev.threadmark.app.rules.source.TypeRef;
import dev.threadmark.app.rules.source.Variable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A plain map that every thread writes its own entry to, without a lock. */
final class Tl03MapByThreadUnlocked implements Rule {
    private static final int DEPTH = 5;
    private static final Set<String> OWN = Set.of("getName", "getId", "threadId");

    @Override
    public String id() {
        return "TL03";
    }

    @Override
    public String slug() {
        return "map-by-thread-unlocked";
    }

    @Override
    public void check(Subject subject, Report.Section report) {
        for (ClassBody owner : subject.program().classes()) {
            for (FieldInfo field : owner.fields().values()) {
                if (isPlainMap(subject, field) && isByThread(subject, field)) {
                    accesses(subject, field).stream()
                            .filter(a -> a.held().isEmpty())
                            .findFirst()
                            .ifPresent(
                                    a ->
                                            report.violation(
                                                    field.declaration(),
                                                    "message",
                                                    field.name(),
                                                    Report.line(a.access().site())));
                }
            }
        }
    }

    private static boolean isPlainMap(Subject subject, FieldInfo field) {
        return subject.data().isContainer(field)
                && subject.data().type(field).filter(t -> t.is(Map.class)).isPresent();
    }

    private static List<Guarded> accesses(Subject subject, FieldInfo field) {
        return subject.guards().accesses().stream()
                .filter(a -> a.access().field().equals(field) && !a.body().isConstruction())
                .toList();
    }

    private static boolean isByThread(Subject subject, FieldInfo field) {
        boolean typed =
                subject.data()
                        .type(field)
                        .flatMap(t -> t.arguments().stream().findFirst())
                        .filter((TypeRef t) -> t.is(Thread.class))
                        .isPresent();
        return typed
                || accesses(subject, field).stream().anyMatch(a -> isKeyedByThread(subject, a));
    }

    private static boolean isKeyedByThread(Subject subject, Guarded access) {
        Node parent = access.access().site().getParentNode().orElse(null);
        return parent instanceof MethodCallExpr call
                && !call.getArguments().isEmpty()
                && isThread(subject, call.getArgument(0));
    }

    private static boolean isThread(Subject subject, Expression key) {
        return isThread(subject, key, DEPTH);
    }

    /** Whether a key is a thread or made from one, followed through variables and helpers. */
    private static boolean isThread(Subject subject, Expression key, int depth) {
        if (subject.isA(key, Thread.class)) {
            return true;
        }
        if (isNameOfOwnThread(subject, key)) {
            return true;
        }
        if (depth == 0) {
            return false;
        }
        return sources(subject, key).anyMatch(source -> isThread(subject, source, depth - 1));
    }

    /** Whether a class that extends {@code Thread} asks for its own name or number. */
    private static boolean isNameOfOwnThread(Subject subject, Expression key) {
        return key instanceof MethodCallExpr call
                && call.getScope().isEmpty()
                && OWN.contains(call.getNameAsString())
                && subject.types().callees(call).isEmpty()
                && subject.program()
                        .enclosingClass(call)
                        .filter(c -> subject.isA(c, Thread.class))
                        .isPresent();
    }

    /** What the value of an expression is made from. */
    private static Stream<Expression> sources(Subject subject, Expression e) {
        if (e instanceof NameExpr name) {
            return subject.types().variable(name.getNameAsString(), name).stream()
                    .filter(Variable.Local.class::isInstance)
                    .map(v -> ((Variable.Local) v).declaration())
                    .filter(VariableDeclarator.class::isInstance)
                    .flatMap(d -> ((VariableDeclarator) d).getInitializer().stream());
        }
        if (e instanceof MethodCallExpr call) {
            Stream<Expression> returned =
                    subject.types().callees(call).stream()
                            .flatMap(m -> m.findAll(ReturnStmt.class).stream())
                            .flatMap(r -> r.getExpression().stream());
            return Stream.concat(
                    returned,
                    Stream.concat(call.getScope().stream(), call.getArguments().stream()));
        }
        boolean transparent =
                e.isEnclosedExpr() || e.isCastExpr() || e.isBinaryExpr() || e.isConditionalExpr();
        return transparent
                ? e.getChildNodes().stream()
                        .filter(Expression.class::isInstance)
                        .map(Expression.class::cast)
                : Stream.empty();
    }
}
