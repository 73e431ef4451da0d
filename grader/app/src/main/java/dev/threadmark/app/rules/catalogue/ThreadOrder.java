package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.threadmark.app.rules.catalogue.Guards.Guarded;
import dev.threadmark.app.rules.path.Body;
import dev.threadmark.app.rules.source.ClassBody;
import dev.threadmark.app.rules.source.FieldInfo;
import dev.threadmark.app.rules.source.TypeRef;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.concurrent.locks.StampedLock;
import java.util.stream.Stream;

/** Accesses that no other thread can meet, since they come before its start or after its end. */
final class ThreadOrder {
    /** The methods that return when other threads have done their work, with their classes. */
    private static final Map<String, Set<Class<?>>> WAITS =
            Map.of(
                    "join", Set.of(Thread.class, CompletableFuture.class, ForkJoinTask.class),
                    "get", Set.of(Future.class),
                    "await", Set.of(CountDownLatch.class, CyclicBarrier.class),
                    "arriveAndAwaitAdvance", Set.of(Phaser.class),
                    "awaitTermination", Set.of(ExecutorService.class),
                    "close", Set.of(ExecutorService.class),
                    "invokeAll", Set.of(ExecutorService.class, ForkJoinTask.class));

    private static final Map<String, Set<Class<?>>> STARTS =
            Map.of(
                    "start", Set.of(Thread.class),
                    "execute", Set.of(Executor.class),
                    "submit", Set.of(ExecutorService.class),
                    "runAsync", Set.of(CompletableFuture.class),
                    "supplyAsync", Set.of(CompletableFuture.class));

    /** How deep helpers are looked into. */
    private static final int DEPTH = 2;

    private final Subject subject;
    private final Map<Node, Optional<Position>> firstStart = new IdentityHashMap<>();
    private final Map<Node, Optional<Position>> firstWait = new IdentityHashMap<>();

    ThreadOrder(Subject subject) {
        this.subject = subject;
    }

    /** Tells whether a method does this before it starts its first thread: all see it. */
    boolean isBeforeStart(Guarded access) {
        if (access.body().isLambda()) {
            return false;
        }
        return firstStart
                .computeIfAbsent(access.body().node(), this::findFirstStart)
                .filter(begin(access.access().site())::isBefore)
                .isPresent();
    }

    private Optional<Position> findFirstStart(Node body) {
        return body.findAll(MethodCallExpr.class).stream()
                .filter(call -> leadsTo(STARTS, call, DEPTH))
                .map(call -> begin(call.getName()))
                .min(Comparator.naturalOrder());
    }

    private static Position begin(Node node) {
        return node.getBegin().orElseThrow();
    }

    /** Tells whether a read follows a wait for threads, or an optimistic read. */
    boolean isAfterWait(Guarded access) {
        Node body = access.body().node();
        return body.findFirst(MethodCallExpr.class, call -> isOptimistic(call)).isPresent()
                || isAfterWait(body, access.access().site())
                || access.body().isPrivate() && isCalledAfterWaits(access.body());
    }

    private boolean isAfterWait(Node body, Node site) {
        return firstWait
                .computeIfAbsent(body, this::findFirstWait)
                .filter(begin(site)::isAfter)
                .isPresent();
    }

    /** Where the first wait begins, or the first {@code try} ends that has a pool in its head. */
    private Optional<Position> findFirstWait(Node body) {
        Stream<Position> waits =
                body.findAll(MethodCallExpr.class).stream()
                        .filter(call -> leadsTo(WAITS, call, DEPTH))
                        .map(ThreadOrder::begin);
        Stream<Position> closes =
                body.findAll(TryStmt.class).stream()
                        .filter(region -> region.getResources().stream().anyMatch(this::isPool))
                        .map(region -> region.getEnd().orElseThrow());
        return Stream.concat(waits, closes).min(Comparator.naturalOrder());
    }

    private boolean isCalledAfterWaits(Body helper) {
        if (!(helper.node() instanceof MethodDeclaration method)) {
            return false;
        }
        List<MethodCallExpr> calls = subject.types().callsOf(method);
        return !calls.isEmpty()
                && calls.stream()
                        .allMatch(
                                c ->
                                        LockCreations.body(c)
                                                .filter(caller -> isAfterWait(caller, c))
                                                .isPresent());
    }

    /**
     * Tells whether a field belongs to one task alone: the lock that the task was handed guards
     * what it shares with others, and only the task itself uses the field.
     */
    boolean isOfOneTask(FieldInfo field, String guard, List<Guarded> accesses) {
        ClassBody owner = field.owner();
        boolean task = subject.isA(owner, Runnable.class) || subject.isA(owner, Callable.class);
        return task
                && !field.isStatic()
                && subject.program()
                        .findField(owner, guard.substring(guard.lastIndexOf('.') + 1))
                        .filter(subject::isHandedIn)
                        .isPresent()
                && accesses.stream().allMatch(a -> isPartOfTask(a.body(), owner));
    }

    private static boolean isPartOfTask(Body body, ClassBody owner) {
        return body.owner() == owner
                && (body.isPrivate() || body.name().equals("run") || body.name().equals("call"));
    }

    private boolean isOptimistic(MethodCallExpr call) {
        return call.getNameAsString().equals("tryOptimisticRead")
                && call.getScope().filter(s -> subject.isA(s, StampedLock.class)).isPresent();
    }

    /** Tells whether a call is one of these methods, or runs a method that calls one. */
    private boolean leadsTo(Map<String, Set<Class<?>>> methods, MethodCallExpr call, int depth) {
        return isOneOf(methods, call)
                || depth > 0
                        && subject.types().callees(call).stream()
                                .flatMap(callee -> callee.findAll(MethodCallExpr.class).stream())
                                .anyMatch(inner -> leadsTo(methods, inner, depth - 1));
    }

    /** A pool in the head of a {@code try} has ended its tasks when the block is left. */
    private boolean isPool(Expression resource) {
        Expression value =
                resource.isVariableDeclarationExpr()
                        ? resource.asVariableDeclarationExpr()
                                .getVariable(0)
                                .getInitializer()
                                .orElse(resource)
                        : resource;
        return subject.isA(value, ExecutorService.class);
    }

    private boolean isOneOf(Map<String, Set<Class<?>>> methods, MethodCallExpr call) {
        Set<Class<?>> owners = methods.get(call.getNameAsString());
        if (owners == null || !subject.types().callees(call).isEmpty()) {
            return false;
        }
        if (call.getScope().isEmpty()) {
            return subject.program()
                    .enclosingClass(call)
                    .filter(body -> owners.stream().anyMatch(type -> subject.isA(body, type)))
                    .isPresent();
        }
        Expression scope = call.getScope().get();
        Optional<Class<?>> named = subject.types().jdkClassNamed(scope);
        if (named.isPresent()) {
            return owners.contains(named.get());
        }
        Optional<TypeRef> type = subject.types().of(scope);
        // What nobody wrote the type of, such as the parameter of a lambda, is given the benefit.
        return type.filter(t -> t.jdk() != null || t.program() != null).isEmpty()
                || owners.stream().anyMatch(owner -> subject.isA(scope, owner));
    }
}
