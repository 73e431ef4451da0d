package dev.threadmark.explorer.instrument;

import dev.threadmark.explorer.models.CollectionCalls;
import java.util.BitSet;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Surrounds calls of collections, whose state is hidden inside the JDK, with hooks that say what
 * the call does to the receiver as a whole.
 */
final class Contents {
    private static final String COLLECTIONS = "dev/threadmark/explorer/models/CollectionCalls";

    private static final List<Class<?>> CONTAINERS =
            List.of(
                    Iterable.class,
                    Map.class,
                    Iterator.class,
                    Enumeration.class,
                    BitSet.class,
                    StringJoiner.class,
                    StringBuilder.class,
                    StringBuffer.class);

    private static final Map<String, Boolean> KNOWN = new ConcurrentHashMap<>();

    private final MethodVisitor next;
    private final int freeLocal;

    Contents(MethodVisitor next, int freeLocal) {
        this.next = next;
        this.freeLocal = freeLocal;
    }

    void around(String owner, String name, String descriptor, Runnable call) {
        if (!isCollection(owner)) {
            call.run();
            return;
        }
        Type[] arguments = Type.getArgumentTypes(descriptor);
        int receiver = store(arguments);
        next.visitInsn(Opcodes.DUP);
        next.visitVarInsn(Opcodes.ASTORE, receiver);
        next.visitVarInsn(Opcodes.ALOAD, receiver);
        next.visitLdcInsn(name);
        hook(
                CollectionCalls.reads(name) ? "reading" : "writing",
                "(Ljava/lang/Object;Ljava/lang/String;)V");
        load(arguments);
        call.run();
        Type result = Type.getReturnType(descriptor);
        if (result.getSort() == Type.OBJECT) {
            next.visitInsn(Opcodes.DUP);
            next.visitVarInsn(Opcodes.ALOAD, receiver);
            next.visitInsn(Opcodes.SWAP);
            hook("after", "(Ljava/lang/Object;Ljava/lang/Object;)V");
        }
    }

    private int store(Type[] arguments) {
        int local = freeLocal;
        for (int i = arguments.length - 1; i >= 0; i--) {
            next.visitVarInsn(arguments[i].getOpcode(Opcodes.ISTORE), local);
            local += arguments[i].getSize();
        }
        return local;
    }

    private void load(Type[] arguments) {
        int local = freeLocal;
        int[] at = new int[arguments.length];
        for (int i = arguments.length - 1; i >= 0; i--) {
            at[i] = local;
            local += arguments[i].getSize();
        }
        for (int i = 0; i < arguments.length; i++) {
            next.visitVarInsn(arguments[i].getOpcode(Opcodes.ILOAD), at[i]);
        }
    }

    private void hook(String method, String descriptor) {
        next.visitMethodInsn(Opcodes.INVOKESTATIC, COLLECTIONS, method, descriptor, false);
    }

    /** Whether a JDK class is a collection, a window on one, or another container like it. */
    static boolean isCollection(String owner) {
        return KNOWN.computeIfAbsent(owner, Contents::look);
    }

    private static boolean look(String owner) {
        try {
            String name = owner.replace('/', '.');
            Class<?> type = Class.forName(name, false, ClassLoader.getPlatformClassLoader());
            return CONTAINERS.stream().anyMatch(container -> container.isAssignableFrom(type));
        } catch (ClassNotFoundException notOfTheJdk) {
            return false;
        }
    }
}
