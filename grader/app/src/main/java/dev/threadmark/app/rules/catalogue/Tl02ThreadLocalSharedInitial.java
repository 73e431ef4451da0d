package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.threadmark.app.rules.source.FieldInfo;
import dev.threadmark.app.rules.source.TypeRef;
import dev.threadmark.app.rules.source.Variable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** A thread-local whose threads all get one object, or of which only one thread gets any. */
final class Tl02ThreadLocalSharedInitial implements Rule {
    @Override
    public String id() {
        return "TL02";
    }

    @Override
    public String slug() {
        return "threadlocal-shared-initial";
    }

    @Override
    public void check(Subject subject, Report.Section report) {
        subject.each(
                VariableDeclarator.class,
                variable -> {
                    Optional<Expression> initial = variable.getInitializer();
                    boolean local =
                            subject.types()
                                    .ofVariable(new Variable.Local(variable, ""))
                                    .filter(t -> t.is(ThreadLocal.class) || t.program() != null)
                                    .isPresent();
                    if (!local || initial.isEmpty()) {
                        return;
                    }
                    Optional<Expression> value = initialValue(subject, initial.get());
                    if (value.filter(e -> isSharedObject(subject, e, initial.get())).isPresent()) {
                        report.violation(
                                variable, "message", variable.getNameAsString(), value.get());
                    } else if (isEmptyLocal(subject, initial.get())) {
                        checkSets(subject, variable, report);
                    }
                });
    }

    /** The expression that every thread's first value comes from. */
    private static Optional<Expression> initialValue(Subject subject, Expression initial) {
        if (initial instanceof MethodCallExpr call
                && call.getNameAsString().equals("withInitial")
                && call.getArguments().size() == 1
                && call.getArgument(0) instanceof MethodReferenceExpr reference) {
            return helper(subject, reference)
                    .flatMap(m -> m.findFirst(ReturnStmt.class))
                    .flatMap(ReturnStmt::getExpression);
        }
        if (initial instanceof MethodCallExpr call
                && call.getNameAsString().equals("withInitial")
                && call.getArguments().size() == 1
                && call.getArgument(0) instanceof LambdaExpr lambda) {
            return lambda.getBody() instanceof ExpressionStmt body
                    ? Optional.of(body.getExpression())
                    : lambda.findFirst(ReturnStmt.class).flatMap(ReturnStmt::getExpression);
        }
        if (initial instanceof ObjectCreationExpr creation
                && creation.getType().getNameAsString().endsWith("ThreadLocal")) {
            return creation.getAnonymousClassBody().stream()
                    .flatMap(List::stream)
                    .filter(m -> m instanceof MethodDeclaration)
                    .filter(m -> ((MethodDeclaration) m).getNameAsString().equals("initialValue"))
                    .findFirst()
                    .flatMap(m -> m.findFirst(ReturnStmt.class))
                    .flatMap(ReturnStmt::getExpression);
        }
        return Optional.empty();
    }

    /** The one method of the program that a reference names. */
    private static Optional<MethodDeclaration> helper(
            Subject subject, MethodReferenceExpr reference) {
        List<MethodDeclaration> named =
                subject.types()
                        .of(reference.getScope())
                        .map(TypeRef::program)
                        .or(() -> subject.types().classNamed(reference.getScope()))
                        .map(c -> c.methods().stream())
                        .orElse(Stream.empty())
                        .filter(m -> m.getNameAsString().equals(reference.getIdentifier()))
                        .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static boolean isSharedObject(Subject subject, Expression value, Node initial) {
        if (value.isThisExpr()) {
            return true;
        }
        Optional<TypeRef> type = subject.types().of(value);
        if (type.filter(Tl02ThreadLocalSharedInitial::isMutable).isEmpty()) {
            return false;
        }
        if (value instanceof NameExpr name) {
            return subject.types()
                    .variable(name.getNameAsString(), name)
                    .filter(v -> isOutside(v, region(value, initial)))
                    .isPresent();
        }
        return value.isFieldAccessExpr();
    }

    /** The code that runs for every thread: the initialiser, or the helper that it refers to. */
    private static Node region(Expression value, Node initial) {
        return initial.isAncestorOf(value)
                ? initial
                : value.findAncestor(MethodDeclaration.class).map(Node.class::cast).orElse(initial);
    }

    private static boolean isOutside(Variable variable, Node region) {
        return variable instanceof Variable.Field
                || variable instanceof Variable.Local local
                        && !region.isAncestorOf(local.declaration());
    }

    private static boolean isMutable(TypeRef type) {
        if (type.isArray() || type.program() != null) {
            return true;
        }
        if (type.jdk() == null) {
            return false;
        }
        String home = type.jdk().getPackageName();
        boolean value =
                home.equals("java.lang")
                                && !type.is(StringBuilder.class)
                                && !type.is(StringBuffer.class)
                        || home.startsWith("java.time")
                        || home.startsWith("java.math")
                        || type.jdk().isEnum();
        return !value;
    }

    private static boolean isEmptyLocal(Subject subject, Expression initial) {
        return initial instanceof ObjectCreationExpr creation
                && creation.getAnonymousClassBody().isEmpty()
                && subject.types().is(creation, ThreadLocal.class);
    }

    /** A value that only the constructor sets belongs to the thread that made the object. */
    private static void checkSets(
            Subject subject, VariableDeclarator variable, Report.Section report) {
        Optional<FieldInfo> field =
                subject.program()
                        .enclosingClass(variable)
                        .map(c -> c.fields().get(variable.getNameAsString()))
                        .filter(f -> f.declaration() == variable);
        if (field.isEmpty()) {
            return;
        }
        List<MethodCallExpr> uses = uses(subject, field.get());
        List<MethodCallExpr> sets =
                uses.stream().filter(c -> c.getNameAsString().equals("set")).toList();
        boolean read =
                uses.stream()
                        .filter(c -> c.getNameAsString().equals("get"))
                        .anyMatch(c -> !isInConstruction(c));
        if (read
                && !sets.isEmpty()
                && sets.stream().allMatch(c -> isBeforeThreads(subject, c, field.get()))) {
            report.violation(
                    variable, "once", variable.getNameAsString(), Report.line(sets.get(0)));
        }
    }

    private static List<MethodCallExpr> uses(Subject subject, FieldInfo field) {
        return Stream.of("get", "set")
                .flatMap(n -> subject.program().callsNamed(n).stream())
                .filter(
                        c ->
                                c.getScope()
                                        .flatMap(subject.types()::fieldOf)
                                        .filter(field::equals)
                                        .isPresent())
                .toList();
    }

    /**
     * Whether a constructor sets the value before threads run: that of the class that has the local
     * or of a task. An object of another class may be made by the very thread that needs the value.
     */
    private static boolean isBeforeThreads(Subject subject, MethodCallExpr set, FieldInfo field) {
        return isInConstruction(set)
                && subject.program()
                        .enclosingClass(set)
                        .filter(
                                c ->
                                        c == field.owner()
                                                || subject.isA(c, Runnable.class)
                                                || subject.isA(c, Callable.class))
                        .isPresent();
    }

    private static boolean isInConstruction(MethodCallExpr call) {
        Node body = LockCreations.body(call).orElse(null);
        return body instanceof com.github.javaparser.ast.body.ConstructorDeclaration
                || body instanceof com.github.javaparser.ast.body.InitializerDeclaration;
    }
}
