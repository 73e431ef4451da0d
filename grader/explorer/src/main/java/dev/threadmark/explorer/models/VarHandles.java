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

    private static final MethodHandle CHANGED = changed();

    private VarHandles() {}

    private static MethodHandle changed() {
        try {
            return MethodHandles.lookup()
                    .findStatic(
                            Atomics.class,
                            "changed",
                            MethodType.methodType(boolean.class, boolean.class));
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
    public static CallSite link(MethodHandles.Lookup caller, String method, MethodType type)
            throws NoSuchMethodException, IllegalAccessException {
        AccessMode mode = AccessMode.valueFromMethodName(method);
        MethodHandle access = MethodHandles.varHandleInvoker(mode, type.dropParameterTypes(0, 1));
        if (mayFail(mode)) {
            access = MethodHandles.filterReturnValue(access, CHANGED);
        }
        MethodType hook = MethodType.methodType(void.class, AccessMode.class, Object[].class);
        MethodHandle before =
                MethodHandles.lookup()
                        .findStatic(VarHandles.class, "before", hook)
                        .bindTo(mode)
                        .asCollector(Object[].class, type.parameterCount())
                        .asType(type.changeReturnType(void.class));
        return new ConstantCallSite(MethodHandles.foldArguments(access, before));
    }

    /** Whether the access answers whether it has changed the variable. */
    private static boolean mayFail(AccessMode mode) {
        String method = mode.methodName();
        return method.startsWith("compareAndSet") || method.startsWith("weakCompareAndSet");
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
