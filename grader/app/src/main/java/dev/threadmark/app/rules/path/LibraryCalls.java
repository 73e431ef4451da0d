package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.threadmark.app.rules.source.TypeRef;
import dev.threadmark.app.rules.source.Types;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What calls of the JDK may throw, where that is better known than "something". */
final class LibraryCalls {
    static final Set<String> MONITOR_METHODS = Set.of("wait", "notify", "notifyAll");
    private static final Set<String> NEVER_FAIL = Set.of("notify", "notifyAll");
    private static final Set<String> HARMLESS_CLASSES = Set.of("System", "Math", "Thread");
    private static final Set<String> HARMLESS_METHODS = Set.of("printStackTrace", "getName");

    private LibraryCalls() {}

    static boolean neverReturns(MethodCallExpr call) {
        String scope = call.getScope().map(Expression::toString).orElse("");
        String name = call.getNameAsString();
        return scope.equals("System") && name.equals("exit")
                || scope.equals("Runtime.getRuntime()") && name.equals("halt");
    }

    /** A parallel stream runs its lambdas on threads that hold no lock of this one. */
    static boolean isParallel(MethodCallExpr call) {
        String scope = call.getScope().map(Expression::toString).orElse("");
        return scope.contains(".parallelStream()") || scope.contains(".parallel()");
    }

    static boolean isMonitorMethod(MethodCallExpr call) {
        int most = call.getNameAsString().equals("wait") ? 2 : 0;
        return MONITOR_METHODS.contains(call.getNameAsString())
                && call.getArguments().size() <= most;
    }

    /** The exceptions that a call may throw. */
    static List<Thrown> thrown(Types types, MethodCallExpr call) {
        String name = call.getNameAsString();
        if (NEVER_FAIL.contains(name) || isCurrentThread(call)) {
            return List.of();
        }
        if (name.equals("wait") || isThreadMethod(types, call, "sleep", "join")) {
            return List.of(Thrown.INTERRUPT);
        }
        return List.of(isHarmless(call) || isAtomic(types, call) ? Thrown.UNEXPECTED : Thrown.SOME);
    }

    /** Asking or changing an atomic variable, without code of the program in between. */
    private static boolean isAtomic(Types types, MethodCallExpr call) {
        return call.getArguments().stream()
                        .noneMatch(a -> a.isLambdaExpr() || a.isMethodReferenceExpr())
                && call.getScope()
                        .flatMap(types::of)
                        .filter(t -> t.jdk() != null)
                        .filter(t -> t.jdk().getPackageName().equals("java.util.concurrent.atomic"))
                        .isPresent();
    }

    private static boolean isCurrentThread(MethodCallExpr call) {
        String text = call.toString();
        return text.equals("Thread.currentThread()")
                || text.equals("Thread.currentThread().getName()");
    }

    private static boolean isThreadMethod(Types types, MethodCallExpr call, String... names) {
        if (call.getScope().isEmpty() || !Set.of(names).contains(call.getNameAsString())) {
            return false;
        }
        Expression scope = call.getScope().get();
        Class<?> type =
                types.of(scope)
                        .map(TypeRef::jdk)
                        .or(() -> types.jdkClassNamed(scope).map(c -> (Class<?>) c))
                        .orElse(null);
        return type == Thread.class;
    }

    /** Tells whether the JDK itself runs here: it takes and releases no lock that it is handed. */
    static boolean isOfJdk(Types types, MethodCallExpr call) {
        if (call.getScope().isEmpty()) {
            return false;
        }
        Expression scope = call.getScope().get();
        return types.jdkClassNamed(scope).isPresent()
                || types.of(scope)
                        .map(TypeRef::jdk)
                        .filter(jdk -> !jdk.getPackageName().equals("java.util.function"))
                        .isPresent();
    }

    /** Printing, reading the clock, asking for the current thread: nobody expects these to fail. */
    static boolean isHarmless(MethodCallExpr call) {
        String scope = call.getScope().map(Expression::toString).orElse("");
        return scope.equals("System.out")
                || scope.equals("System.err")
                || HARMLESS_CLASSES.contains(scope)
                || scope.startsWith("Thread.currentThread()")
                || HARMLESS_METHODS.contains(call.getNameAsString());
    }

    /** Objects of the JDK that are made without risk, such as collections and locks. */
    static boolean isPlainObject(Types types, ObjectCreationExpr creation) {
        Optional<TypeRef> type = types.of(creation);
        return creation.getArguments().isEmpty() && type.filter(t -> t.jdk() != null).isPresent();
    }
}
