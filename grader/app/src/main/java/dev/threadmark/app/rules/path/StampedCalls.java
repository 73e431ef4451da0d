package dev.threadmark.app.rules.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The meaning of the methods of {@code StampedLock}: the stamp says what is held. */
final class StampedCalls {
    private final Context context;
    private final Holding holding;

    StampedCalls(Context context, Holding holding) {
        this.context = context;
        this.holding = holding;
    }

    Optional<List<Evaluated>> eval(LockCalls.Call call) {
        return switch (call.method()) {
            case "writeLock", "writeLockInterruptibly" ->
                    Optional.of(take(call, Mode.STAMPED_WRITE));
            case "readLock", "readLockInterruptibly" -> Optional.of(take(call, Mode.STAMPED_READ));
            case "tryWriteLock" -> Optional.of(attempt(call, Mode.STAMPED_WRITE));
            case "tryReadLock" -> Optional.of(attempt(call, Mode.STAMPED_READ));
            case "tryOptimisticRead" ->
                    Optional.of(Evaluator.one(call.state(), stamp(call, Mode.OPTIMISTIC)));
            case "unlockWrite" -> Optional.of(release(call, Mode.STAMPED_WRITE));
            case "unlockRead" -> Optional.of(release(call, Mode.STAMPED_READ));
            case "unlock" -> Optional.of(releaseAny(call));
            case "tryUnlockWrite" -> Optional.of(drop(call, Mode.STAMPED_WRITE));
            case "tryUnlockRead" -> Optional.of(drop(call, Mode.STAMPED_READ));
            case "tryConvertToWriteLock" -> Optional.of(convert(call, Mode.STAMPED_WRITE));
            case "tryConvertToReadLock" -> Optional.of(convert(call, Mode.STAMPED_READ));
            case "tryConvertToOptimisticRead" -> Optional.of(convert(call, Mode.OPTIMISTIC));
            case "asReadLock" ->
                    Optional.of(
                            Evaluator.one(
                                    call.state(), new Value.Ref(call.path(), Mode.STAMPED_READ)));
            case "asWriteLock" ->
                    Optional.of(
                            Evaluator.one(
                                    call.state(), new Value.Ref(call.path(), Mode.STAMPED_WRITE)));
            case "validate" -> Optional.of(Evaluator.one(call.state(), valid(call)));
            default -> Optional.empty();
        };
    }

    /** The answer of {@code StampedLock.isReadLockStamp} and its like, where it is known. */
    static Optional<Value> test(String method, List<Value> arguments) {
        if (!method.endsWith("Stamp") || arguments.size() != 1) {
            return Optional.empty();
        }
        Value stamp = arguments.get(0);
        if (!(stamp instanceof Value.Stamp) && !Value.NO_STAMP.equals(stamp)) {
            return Optional.empty();
        }
        Mode mode = stamp instanceof Value.Stamp valid ? valid.mode() : null;
        return switch (method) {
            case "isReadLockStamp" -> Optional.of(new Value.Bool(mode == Mode.STAMPED_READ));
            case "isWriteLockStamp" -> Optional.of(new Value.Bool(mode == Mode.STAMPED_WRITE));
            case "isLockStamp" -> Optional.of(new Value.Bool(mode != null && mode.isStamped()));
            case "isOptimisticReadStamp" -> Optional.of(new Value.Bool(mode == Mode.OPTIMISTIC));
            default -> Optional.empty();
        };
    }

    /** A stamp of a lock that is held stays valid. */
    private static Value valid(LockCalls.Call call) {
        Value given = call.arguments().isEmpty() ? Value.UNKNOWN : call.arguments().get(0);
        return given instanceof Value.Stamp stamp && stamp.mode().isStamped()
                ? new Value.Bool(true)
                : Value.UNKNOWN;
    }

    private static Value stamp(LockCalls.Call call, Mode mode) {
        return new Value.Stamp(call.path(), mode);
    }

    private static LockKey key(LockCalls.Call call, Mode mode) {
        return new LockKey(call.path(), mode);
    }

    private List<Evaluated> take(LockCalls.Call call, Mode mode) {
        if (call.method().endsWith("Interruptibly")) {
            context.mayThrow(call.node(), call.state(), Thrown.INTERRUPT);
        }
        State taken = holding.acquire(key(call, mode), call.node(), call.state(), false);
        return Evaluator.one(taken, stamp(call, mode));
    }

    private List<Evaluated> attempt(LockCalls.Call call, Mode mode) {
        if (!call.arguments().isEmpty()) {
            context.mayThrow(call.node(), call.state(), Thrown.INTERRUPT);
        }
        State taken = holding.acquire(key(call, mode), call.node(), call.state(), true);
        Evaluated success = new Evaluated(taken, stamp(call, mode));
        return call.isDiscarded()
                ? List.of(success)
                : List.of(success, new Evaluated(call.state(), Value.NO_STAMP));
    }

    private List<Evaluated> release(LockCalls.Call call, Mode mode) {
        LockKey key = key(call, mode);
        State state = call.state();
        Value given = call.arguments().isEmpty() ? Value.UNKNOWN : call.arguments().get(0);
        boolean other =
                Value.NO_STAMP.equals(given)
                        || given instanceof Value.Stamp stamp
                                && !stamp.equals(new Value.Stamp(key.path(), mode));
        if (other && !(Value.NO_STAMP.equals(given) && !state.holds(key))) {
            holding.badRelease(key, call.node(), state, BodyPaths.Problem.OTHER_STAMP);
            return Evaluator.one(forgetAll(call), Value.UNKNOWN);
        }
        return Evaluator.one(holding.release(key, call.node(), state), Value.UNKNOWN);
    }

    /** After a reported fault nothing more is said about this lock. */
    private static State forgetAll(LockCalls.Call call) {
        State state = call.state();
        for (LockKey held : call.state().held()) {
            if (held.mode().isStamped()) {
                state = state.resetHold(held, Optional.empty());
            }
        }
        return state;
    }

    /** {@code unlock(stamp)} releases whichever mode the stamp stands for. */
    private List<Evaluated> releaseAny(LockCalls.Call call) {
        Value given = call.arguments().isEmpty() ? Value.UNKNOWN : call.arguments().get(0);
        if (given instanceof Value.Stamp stamp) {
            return release(call, stamp.mode());
        }
        Mode held =
                call.state().holds(key(call, Mode.STAMPED_READ))
                        ? Mode.STAMPED_READ
                        : Mode.STAMPED_WRITE;
        if (Value.NO_STAMP.equals(given)) {
            LockKey key = key(call, held);
            holding.badRelease(key, call.node(), call.state(), BodyPaths.Problem.NOT_HELD);
            return Evaluator.one(forgetAll(call), Value.UNKNOWN);
        }
        return Evaluator.one(
                holding.release(key(call, held), call.node(), call.state()), Value.UNKNOWN);
    }

    private List<Evaluated> drop(LockCalls.Call call, Mode mode) {
        LockKey key = key(call, mode);
        State after =
                call.state().holds(key)
                        ? holding.release(key, call.node(), call.state())
                        : call.state();
        return Evaluator.one(after, Value.UNKNOWN);
    }

    private List<Evaluated> convert(LockCalls.Call call, Mode to) {
        State state = call.state();
        Value given = call.arguments().isEmpty() ? Value.UNKNOWN : call.arguments().get(0);
        if (given instanceof Value.Stamp from && from.mode() != Mode.OPTIMISTIC) {
            state = state.release(new LockKey(from.path(), from.mode()));
        }
        List<Evaluated> results = new ArrayList<>();
        State converted =
                to == Mode.OPTIMISTIC
                        ? state
                        : state.acquire(
                                key(call, to), context.frame().inRoot(call.node()), call.node());
        results.add(new Evaluated(converted, stamp(call, to)));
        boolean mayFail =
                to != Mode.OPTIMISTIC && !(given instanceof Value.Stamp from && from.mode() == to);
        if (mayFail) {
            results.add(new Evaluated(call.state(), Value.NO_STAMP));
        }
        return results;
    }
}
