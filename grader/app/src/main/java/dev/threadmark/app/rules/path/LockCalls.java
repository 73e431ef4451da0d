package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.threadmark.app.rules.source.Arrows;
import dev.threadmark.app.rules.source.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/** The meaning of the methods of {@code java.util.concurrent.locks} and {@code Semaphore}. */
final class LockCalls {
    private final Context context;
    private final Holding holding;
    private final StampedCalls stamped;

    LockCalls(Context context) {
        this.context = context;
        this.holding = new Holding(context);
        this.stamped = new StampedCalls(context, holding);
    }

    /** A call of a method on a receiver, with the values of its arguments. */
    record Call(String method, Value receiver, List<Value> arguments, Node node, State state) {
        String path() {
            return receiver instanceof Value.Ref ref ? ref.path() : Paths.result(node);
        }

        boolean isDiscarded() {
            // The expression of a lambda is what the lambda answers.
            Node statement = node.getParentNode().orElse(null);
            return statement instanceof ExpressionStmt
                    && !(statement.getParentNode().orElse(null) instanceof LambdaExpr)
                    && !Arrows.isAnswer(statement);
        }
    }

    /** The states after a call of the lock API; empty when the receiver is none of it. */
    Optional<List<Evaluated>> eval(Call call, Expression scope) {
        Optional<TypeRef> type = context.types().of(scope);
        if (is(type, Condition.class)) {
            return Optional.of(onCondition(call));
        } else if (is(type, StampedLock.class)) {
            return stamped.eval(call);
        } else if (is(type, ReadWriteLock.class)) {
            return onReadWriteLock(call);
        } else if (is(type, Semaphore.class)) {
            return onSemaphore(call);
        } else if (is(type, Lock.class) || isView(call.receiver())) {
            return onLock(call);
        }
        return Optional.empty();
    }

    private static boolean is(Optional<TypeRef> type, Class<?> wanted) {
        return type.filter(t -> t.is(wanted)).isPresent();
    }

    private static boolean isView(Value receiver) {
        return receiver instanceof Value.Ref ref && ref.mode() != null;
    }

    private Optional<List<Evaluated>> onLock(Call call) {
        Mode mode = Mode.EXCLUSIVE;
        if (call.receiver() instanceof Value.Ref ref && ref.mode() != null) {
            mode = ref.mode();
        }
        LockKey key = new LockKey(call.path(), mode);
        return switch (call.method()) {
            case "lock" -> acquired(key, call);
            case "lockInterruptibly" -> interruptibly(key, call);
            case "tryLock" -> Optional.of(attempt(key, call));
            case "unlock" -> Optional.of(one(holding.release(key, call.node(), call.state())));
            case "isHeldByCurrentThread" -> Optional.of(isHeld(key, call));
            case "getHoldCount" -> Optional.of(isHeld(key, call));
            case "newCondition" -> Optional.of(one(call.state()));
            default -> Optional.empty();
        };
    }

    private Optional<List<Evaluated>> onReadWriteLock(Call call) {
        return switch (call.method()) {
            case "readLock" -> Optional.of(view(call, Mode.READ));
            case "writeLock" -> Optional.of(view(call, Mode.WRITE));
            case "isWriteLockedByCurrentThread", "getWriteHoldCount" ->
                    Optional.of(isHeld(new LockKey(call.path(), Mode.WRITE), call));
            case "getReadHoldCount" ->
                    Optional.of(isHeld(new LockKey(call.path(), Mode.READ), call));
            default -> Optional.empty();
        };
    }

    private static List<Evaluated> view(Call call, Mode mode) {
        return Evaluator.one(call.state(), new Value.Ref(call.path(), mode));
    }

    private Optional<List<Evaluated>> onSemaphore(Call call) {
        if (isCounted(call)) {
            if (call.method().equals("acquire") || call.arguments().size() == 3) {
                context.mayThrow(call.node(), call.state(), Thrown.INTERRUPT);
            }
            return Optional.of(one(call.state()));
        }
        LockKey key = new LockKey(call.path(), Mode.PERMIT);
        return switch (call.method()) {
            case "acquireUninterruptibly" -> acquired(key, call);
            case "acquire" -> interruptibly(key, call);
            case "tryAcquire" -> Optional.of(attempt(key, call));
            case "release" -> Optional.of(one(holding.release(key, call.node(), call.state())));
            default -> Optional.empty();
        };
    }

    /** Permits in a number that only the run knows are counted goods, not a lock. */
    private static boolean isCounted(Call call) {
        return call.node() instanceof MethodCallExpr permits
                && (permits.getArguments().size() == 1 || permits.getArguments().size() == 3)
                && !permits.getArgument(0).isLiteralExpr()
                && LockUse.isOperation(call.method());
    }

    private Optional<List<Evaluated>> acquired(LockKey key, Call call) {
        return Optional.of(one(holding.acquire(key, call.node(), call.state(), false)));
    }

    private Optional<List<Evaluated>> interruptibly(LockKey key, Call call) {
        context.mayThrow(call.node(), call.state(), Thrown.INTERRUPT);
        return acquired(key, call);
    }

    private List<Evaluated> attempt(LockKey key, Call call) {
        boolean timed = call.arguments().size() >= 2;
        if (timed) {
            context.mayThrow(call.node(), call.state(), Thrown.INTERRUPT);
        }
        State taken = holding.acquire(key, call.node(), call.state(), !isSpin(call.node()));
        if (call.isDiscarded()) {
            // That the answer is thrown away is a fault of its own; it is not charged twice.
            return one(taken);
        }
        return List.of(
                new Evaluated(taken, new Value.Bool(true)),
                new Evaluated(call.state(), new Value.Bool(false)));
    }

    /**
     * Asks whether this thread holds a lock; where this body did not take it, its caller may have.
     */
    private List<Evaluated> isHeld(LockKey key, Call call) {
        if (call.state().holds(key)) {
            return Evaluator.one(call.state(), new Value.Bool(true));
        }
        return List.of(
                new Evaluated(call.state().acquire(key, null), new Value.Bool(true)),
                new Evaluated(call.state(), new Value.Bool(false)));
    }

    private List<Evaluated> onCondition(Call call) {
        if (call.method().startsWith("await") || call.method().startsWith("signal")) {
            context.signal(call.method(), call.receiver(), false, call.node(), call.state());
        }
        if (LibraryCalls.MONITOR_METHODS.contains(call.method())) {
            // Those of every object, which ask for the monitor of the condition itself.
            context.signal(call.method(), call.receiver(), true, call.node(), call.state());
        }
        if (call.method().startsWith("await") && !call.method().equals("awaitUninterruptibly")) {
            context.mayThrow(call.node(), call.state(), Thrown.INTERRUPT);
        }
        return one(call.state());
    }

    private static List<Evaluated> one(State state) {
        return Evaluator.one(state, Value.UNKNOWN);
    }

    /** {@code while (!lock.tryLock()) {}} that gives nothing back waits like {@code lock()}. */
    private static boolean isSpin(Node node) {
        Node parent = node.getParentNode().orElse(null);
        return parent instanceof UnaryExpr not
                && not.getParentNode().orElse(null) instanceof WhileStmt loop
                && loop.getCondition() == not
                && loop.getBody()
                        .findFirst(
                                MethodCallExpr.class, c -> LockUse.isRelease(c.getNameAsString()))
                        .isEmpty();
    }
}
