package dev.threadmark.explorer.instrument;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Surrounds calls of collections, whose state is hidden inside the JDK, with hooks that say what
 * the call does to the receiver as a whole.
 */
final class Contents {
    private static final String COLLECTIONS = "dev/threadmark/explorer/models/CollectionCalls";

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
        hook("before", "(Ljava/lang/Object;Ljava/lang/String;)V");
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

    private static boolean isCollection(String owner) {
        return owner.startsWith("java/util/")
                        && !owner.startsWith("java/util/function/")
                        && !owner.startsWith("java/util/stream/")
                        && !owner.equals("java/util/Objects")
                || owner.equals("java/lang/StringBuilder")
                || owner.equals("java/lang/StringBuffer")
                || owner.equals("java/lang/Iterable");
    }
}
