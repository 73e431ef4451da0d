package dev.threadmark.explorer.instrument;

import dev.threadmark.explorer.models.CollectionCalls;
import dev.threadmark.explorer.models.CollectionTries;
import java.nio.Buffer;
import java.security.MessageDigest;
import java.text.Format;
import java.util.BitSet;
import java.util.Calendar;
import java.util.Date;
import java.util.Enumeration;
import java.util.Formatter;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.zip.Checksum;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Surrounds calls of collections and other objects whose state is hidden inside the JDK with hooks
 * that say what the call does to the receiver as a whole, and to what it is given.
 */
@SuppressWarnings("JavaUtilDate") // for programs that use it
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
                    StringBuffer.class,
                    Format.class,
                    Calendar.class,
                    Date.class,
                    Matcher.class,
                    Scanner.class,
                    StringTokenizer.class,
                    Formatter.class,
                    MessageDigest.class,
                    Checksum.class,
                    SplittableRandom.class,
                    Buffer.class);

    private static final String ARGUMENTS = "dev/threadmark/explorer/models/ArgumentCalls";

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
        boolean tries = CollectionTries.isTry(name, descriptor);
        hook(
                reads(owner, name, descriptor) ? "reading" : tries ? "trying" : "writing",
                "(Ljava/lang/Object;Ljava/lang/String;)V");
        load(arguments);
        call.run();
        Type result = Type.getReturnType(descriptor);
        if (tries) {
            tried(result, name);
        } else if (result.getSort() == Type.OBJECT) {
            next.visitInsn(Opcodes.DUP);
            next.visitVarInsn(Opcodes.ALOAD, receiver);
            next.visitInsn(Opcodes.SWAP);
            next.visitLdcInsn(name);
            hook("after", "(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/String;)V");
        }
    }

    /** After a call whose result, on the stack, tells whether it has changed anything. */
    private void tried(Type result, String name) {
        next.visitInsn(Opcodes.DUP);
        if (result.getSort() == Type.BOOLEAN) {
            hook("tried", "(Z)V");
        } else {
            next.visitLdcInsn(name);
            hook("tried", "(Ljava/lang/Object;Ljava/lang/String;)V");
        }
    }

    private static boolean reads(String owner, String name, String descriptor) {
        return CollectionCalls.reads(name) && !movesOn(owner, name, descriptor);
    }

    /** Whether a call moves its receiver's position on, although its name says that it looks. */
    private static boolean movesOn(String owner, String name, String descriptor) {
        return switch (owner) {
            case "java/util/StringTokenizer", "java/util/Scanner", "java/util/SplittableRandom" ->
                    name.startsWith("next");
            default ->
                    owner.startsWith("java/nio/")
                            && name.startsWith("get")
                            && !descriptor.startsWith("(I");
        };
    }

    /** Before a call whose arguments are on the stack: what it does to each of them. */
    void arguments(String owner, String name, String descriptor) {
        Type[] types = Type.getArgumentTypes(descriptor);
        String[] hooks = new String[types.length];
        boolean any = false;
        for (int i = 0; i < types.length; i++) {
            hooks[i] = ArgumentUse.hook(owner, name, types, i);
            any |= hooks[i] != null;
        }
        if (!any) {
            return;
        }
        store(types);
        int[] at = locals(types);
        for (int i = 0; i < types.length; i++) {
            if (hooks[i] != null) {
                next.visitVarInsn(Opcodes.ALOAD, at[i]);
                next.visitMethodInsn(
                        Opcodes.INVOKESTATIC, ARGUMENTS, hooks[i], "(Ljava/lang/Object;)V", false);
            }
        }
        load(types);
    }

    /** Before a method of an object of unknown kind. */
    void unknown(String descriptor) {
        Type[] arguments = Type.getArgumentTypes(descriptor);
        store(arguments);
        next.visitInsn(Opcodes.DUP);
        next.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                MethodInstrumenter.HOOKS,
                "unknown",
                "(Ljava/lang/Object;)V",
                false);
        load(arguments);
    }

    /** Before a field is accessed by reflection. */
    void reflected(String name, String descriptor) {
        Type[] arguments = Type.getArgumentTypes(descriptor);
        store(arguments);
        next.visitInsn(Opcodes.DUP);
        next.visitVarInsn(Opcodes.ALOAD, locals(arguments)[0]);
        next.visitInsn(name.startsWith("set") ? Opcodes.ICONST_1 : Opcodes.ICONST_0);
        next.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                "dev/threadmark/explorer/models/ReflectedFields",
                "before",
                "(Ljava/lang/reflect/Field;Ljava/lang/Object;Z)V",
                false);
        load(arguments);
    }

    /** The array on top of the stack is read. */
    void receiverRead() {
        next.visitMethodInsn(
                Opcodes.INVOKESTATIC, ARGUMENTS, "read", "(Ljava/lang/Object;)V", false);
    }

    /** After a call that wraps its only argument, which is the result's contents from now on. */
    void wrapped(Runnable call) {
        next.visitInsn(Opcodes.DUP);
        next.visitVarInsn(Opcodes.ASTORE, freeLocal);
        call.run();
        next.visitInsn(Opcodes.DUP);
        next.visitVarInsn(Opcodes.ALOAD, freeLocal);
        next.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                ARGUMENTS,
                "wrap",
                "(Ljava/lang/Object;Ljava/lang/Object;)V",
                false);
    }

    private int store(Type[] arguments) {
        int local = freeLocal;
        for (int i = arguments.length - 1; i >= 0; i--) {
            next.visitVarInsn(arguments[i].getOpcode(Opcodes.ISTORE), local);
            local += arguments[i].getSize();
        }
        return local;
    }

    private int[] locals(Type[] arguments) {
        int local = freeLocal;
        int[] at = new int[arguments.length];
        for (int i = arguments.length - 1; i >= 0; i--) {
            at[i] = local;
            local += arguments[i].getSize();
        }
        return at;
    }

    private void load(Type[] arguments) {
        int[] at = locals(arguments);
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
