package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.AtomicAccess;
import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.ProgramLoader;
import dev.threadmark.explorer.run.Variable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

/** Accesses of the program's fields by reflection: the same as those in its own code. */
public final class ReflectedFields {
    private ReflectedFields() {}

    private static final String OWNER = "java/lang/reflect/Field";

    /** Whether a method of the JDK is such an access. */
    public static boolean isAccess(String owner, String name, String descriptor) {
        return owner.equals(OWNER)
                && descriptor.startsWith("(Ljava/lang/Object;")
                && (name.startsWith("get") || name.startsWith("set"));
    }

    /** Before the access itself. */
    public static void before(Field field, Object owner, boolean writes) {
        Execution run = Execution.current();
        boolean isStatic = Modifier.isStatic(field.getModifiers());
        if (run == null
                || !(field.getDeclaringClass().getClassLoader() instanceof ProgramLoader loader)
                || Modifier.isFinal(field.getModifiers())
                || !isStatic && !field.getDeclaringClass().isInstance(owner)) {
            return;
        }
        int id = loader.field(field.getDeclaringClass(), field.getName());
        Variable variable =
                isStatic ? AtomicAccess.staticField(run, id) : AtomicAccess.field(run, owner, id);
        boolean isVolatile = Modifier.isVolatile(field.getModifiers());
        if (writes && isVolatile) {
            AtomicAccess.write(run, variable, true);
        } else if (writes) {
            AtomicAccess.plainWrite(run, variable);
        } else if (isVolatile) {
            AtomicAccess.read(run, variable, true);
        } else {
            AtomicAccess.plainRead(run, variable);
        }
    }
}
