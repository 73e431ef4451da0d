package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.AtomicAccess;
import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Gap;
import dev.threadmark.explorer.run.ProgramLoader;
import dev.threadmark.explorer.run.Variable;
import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.lang.invoke.VarHandle.AccessMode;
import java.lang.reflect.Array;
import java.util.EnumSet;
import java.util.Set;

/**
 * Accesses through {@link VarHandle}, whose methods take any arguments: each call is linked once to
 * a step of the scheduler followed by the access.
 */
public final class VarHandles {
    /** Plain accesses are judged by the race detector, volatile ones explored in every order. */
    private static final Set<AccessMode> STRONG =
            EnumSet.of(
                    AccessMode.GET,
                    AccessMode.SET,
                    AccessMode.GET_VOLATILE,
                    AccessMode.SET_VOLATILE,
                    AccessMode.COMPARE_AND_SET,
                    AccessMode.COMPARE_AND_EXCHANGE,
                    AccessMode.WEAK_COMPARE_AND_SET,
                    AccessMode.GET_AND_SET,
                    AccessMode.GET_AND_ADD,
                    AccessMode.GET_AND_BITWISE_OR,
                    AccessMode.GET_AND_BITWISE_AND,
                    AccessMode.GET_AND_BITWISE_XOR);

    private static final MethodHandle CHANGED =
            hook(Atomics.class, "changed", boolean.class, boolean.class);

    private static final MethodHandle EXCHANGED =
            hook(
                    VarHandles.class,
                    "exchanged",
                    Object.class,
                    Object.class,
                    VarHandle.class,
                    Object.class);

    private static final MethodHandle BEFORE =
            hook(VarHandles.class, "before", void.class, AccessMode.class, Object[].class);

    private VarHandles() {}

    private static MethodHandle hook(
            Class<?> owner, String name, Class<?> result, Class<?>... arguments) {
        try {
            return MethodHandles.lookup()
                    .findStatic(owner, name, MethodType.methodType(result, arguments));
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    /** The field behind a handle. */
    private record Location(int field, boolean isStatic) {}

    /** In place of the methods of {@link MethodHandles.Lookup} that make handles of fields. */
    public static VarHandle findVarHandle(
            MethodHandles.Lookup lookup, Class<?> owner, String name, Class<?> type)
            throws NoSuchFieldException, IllegalAccessException {
        return known(lookup.findVarHandle(owner, name, type), owner, name, false);
    }

    public static VarHandle findStaticVarHandle(
            MethodHandles.Lookup lookup, Class<?> owner, String name, Class<?> type)
            throws NoSuchFieldException, IllegalAccessException {
        return known(lookup.findStaticVarHandle(owner, name, type), owner, name, true);
    }

    private static VarHandle known(
            VarHandle handle, Class<?> owner, String name, boolean isStatic) {
        Execution run = Execution.running();
        if (!(owner.getClassLoader() instanceof ProgramLoader loader)) {
            throw run.inconclusive("a VarHandle of " + owner.getName());
        }
        run.attach(handle, new Location(loader.field(owner, name), isStatic));
        return handle;
    }

    /** Whether calls of this method of {@link VarHandle} are accesses. */
    public static boolean isAccess(String method) {
        for (AccessMode mode : AccessMode.values()) {
            if (mode.methodName().equals(method)) {
                return true;
            }
        }
        return false;
    }

    /** Links a call; the handle is the first argument. */
    public static CallSite link(MethodHandles.Lookup caller, String method, MethodType type) {
        AccessMode mode = AccessMode.valueFromMethodName(method);
        MethodHandle before =
                BEFORE.bindTo(mode)
                        .asCollector(Object[].class, type.parameterCount())
                        .asType(type.changeReturnType(void.class));
        return new ConstantCallSite(MethodHandles.foldArguments(access(mode, type), before));
    }

    /** The access itself; one that may fail notes whether it did. */
    private static MethodHandle access(AccessMode mode, MethodType type) {
        if (answersFound(mode)) {
            MethodHandle exchange = invoker(mode, type.changeReturnType(Object.class));
            return MethodHandles.foldArguments(noting(exchange.type()), exchange).asType(type);
        }
        MethodHandle access = invoker(mode, type);
        return answersSuccess(mode) ? MethodHandles.filterReturnValue(access, CHANGED) : access;
    }

    private static MethodHandle invoker(AccessMode mode, MethodType type) {
        return MethodHandles.varHandleInvoker(mode, type.dropParameterTypes(0, 1));
    }

    /** Takes what an exchange has found and the exchange's arguments; hands the former on. */
    private static MethodHandle noting(MethodType exchange) {
        int expected = exchange.parameterCount() - 2;
        MethodHandle noting =
                EXCHANGED.asType(
                        EXCHANGED.type().changeParameterType(2, exchange.parameterType(expected)));
        MethodType all = exchange.insertParameterTypes(0, Object.class);
        return MethodHandles.permuteArguments(noting, all, 0, 1, expected + 1);
    }

    private static Object exchanged(Object found, VarHandle handle, Object expected) {
        return Atomics.exchanged(found, same(handle.varType(), found, expected));
    }

    private static boolean same(Class<?> type, Object found, Object expected) {
        if (!type.isPrimitive()) {
            return found == expected;
        }
        // An array widens as the call does: an int may be expected of a long.
        Object widened = Array.newInstance(type, 1);
        Array.set(widened, 0, expected);
        return Array.get(widened, 0).equals(found);
    }

    private static boolean mayFail(AccessMode mode) {
        return answersSuccess(mode) || answersFound(mode);
    }

    private static boolean answersSuccess(AccessMode mode) {
        String method = mode.methodName();
        return method.startsWith("compareAndSet") || method.startsWith("weakCompareAndSet");
    }

    private static boolean answersFound(AccessMode mode) {
        return mode.methodName().startsWith("compareAndExchange");
    }

    private static void before(AccessMode mode, Object[] arguments) {
        Execution run = Execution.current();
        if (run == null) {
            return;
        }
        Variable variable = variable(run, (VarHandle) arguments[0], arguments);
        if (!STRONG.contains(mode)) {
            run.note(Gap.WEAK_MODE);
        }
        switch (mode) {
            case GET -> AtomicAccess.plainRead(run, variable);
            case SET -> AtomicAccess.plainWrite(run, variable);
            case GET_VOLATILE, GET_ACQUIRE -> AtomicAccess.read(run, variable, true);
            case GET_OPAQUE -> AtomicAccess.read(run, variable, false);
            case SET_VOLATILE, SET_RELEASE -> AtomicAccess.write(run, variable, true);
            case SET_OPAQUE -> AtomicAccess.write(run, variable, false);
            default -> {
                if (mayFail(mode)) {
                    AtomicAccess.attempt(run, variable, mode.methodName());
                } else {
                    AtomicAccess.update(run, variable, mode.methodName());
                }
            }
        }
    }

    private static Variable variable(Execution run, VarHandle handle, Object[] arguments) {
        if (run.attachment(handle) instanceof Location location) {
            return location.isStatic()
                    ? AtomicAccess.staticField(run, location.field())
                    : AtomicAccess.field(run, arguments[1], location.field());
        }
        return AtomicAccess.element(run, arguments[1], (int) arguments[2]);
    }
}
