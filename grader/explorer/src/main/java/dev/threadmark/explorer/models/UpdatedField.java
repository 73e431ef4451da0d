package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.ProgramLoader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Modifier;

/**
 * A field of the program that an updater works on.
 *
 * @param number its number among the program's fields
 * @param handle accesses it
 */
record UpdatedField(int number, VarHandle handle) {
    static UpdatedField of(Class<?> owner, String name, Class<?> type) {
        if (!(owner.getClassLoader() instanceof ProgramLoader loader)) {
            throw Execution.running().inconclusive("an updater of a field of " + owner.getName());
        }
        try {
            if (!Modifier.isVolatile(owner.getDeclaredField(name).getModifiers())) {
                throw new IllegalArgumentException("Must be volatile type");
            }
            MethodHandles.Lookup lookup =
                    MethodHandles.privateLookupIn(owner, MethodHandles.lookup());
            VarHandle handle = lookup.findVarHandle(owner, name, type);
            return new UpdatedField(loader.field(owner, name), handle);
        } catch (NoSuchFieldException | IllegalAccessException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
