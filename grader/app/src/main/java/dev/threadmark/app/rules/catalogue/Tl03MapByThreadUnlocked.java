package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.threadmark.app.rules.catalogue.Guards.Guarded;
import dev.threadmark.app.rules.source.ClassBody;
import dev.threadmark.app.rules.source.FieldInfo;
import dev.threadmark.app.rules.source.TypeRef;
import dev.threadmark.app.rules.source.Variable;
import java.util.List;
import java.util.Map;

/** A plain map that every thread writes its own entry to, without a lock. */
final class Tl03MapByThreadUnlocked implements Rule {
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
        if (key.toString().contains("Thread.currentThread()")) {
            return true;
        }
        return key instanceof NameExpr name
                && subject.types()
                        .variable(name.getNameAsString(), name)
                        .filter(v -> v instanceof Variable.Local)
                        .map(v -> ((Variable.Local) v).declaration().toString())
                        .filter(text -> text.contains("Thread.currentThread()"))
                        .isPresent();
    }
}
