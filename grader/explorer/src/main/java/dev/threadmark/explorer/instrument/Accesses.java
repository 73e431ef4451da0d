package dev.threadmark.explorer.instrument;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Surrounds accesses of fields and array elements with hooks that say what is accessed. */
final class Accesses {
    private static final String HOOKS = MethodInstrumenter.HOOKS;
    private static final String VALUES = "dev/threadmark/explorer/run/Values";

    private final MethodVisitor next;
    private final ProgramClasses program;
    private final int freeLocal;

    Accesses(MethodVisitor next, ProgramClasses program, int freeLocal) {
        this.next = next;
        this.program = program;
        this.freeLocal = freeLocal;
    }

    private void hook(String type, String method, String descriptor) {
        next.visitMethodInsn(Opcodes.INVOKESTATIC, type, method, descriptor, false);
    }

    void readElement(int opcode) {
        next.visitInsn(Opcodes.DUP2);
        hook(HOOKS, "readElement", "(Ljava/lang/Object;I)V");
        next.visitInsn(opcode);
        noteValue(elementType(opcode - Opcodes.IALOAD));
    }

    void writeElement(int opcode) {
        Type type = elementType(opcode - Opcodes.IASTORE);
        next.visitVarInsn(type.getOpcode(Opcodes.ISTORE), freeLocal);
        next.visitInsn(Opcodes.DUP2);
        hook(HOOKS, "writeElement", "(Ljava/lang/Object;I)V");
        next.visitVarInsn(type.getOpcode(Opcodes.ILOAD), freeLocal);
        noteValue(type);
        next.visitInsn(opcode);
    }

    private static Type elementType(int offset) {
        return switch (offset) {
            case 1 -> Type.LONG_TYPE;
            case 2 -> Type.FLOAT_TYPE;
            case 3 -> Type.DOUBLE_TYPE;
            case 4 -> Type.getObjectType("java/lang/Object");
            case 6 -> Type.CHAR_TYPE;
            default -> Type.INT_TYPE;
        };
    }

    /** Copies the value on top of the stack to the recorder. */
    private void noteValue(Type type) {
        next.visitInsn(type.getSize() == 2 ? Opcodes.DUP2 : Opcodes.DUP);
        hook(VALUES, "value", "(" + valueDescriptor(type) + ")V");
    }

    private static String valueDescriptor(Type type) {
        return switch (type.getSort()) {
            case Type.BYTE, Type.SHORT, Type.INT -> "I";
            case Type.OBJECT, Type.ARRAY -> "Ljava/lang/Object;";
            default -> type.getDescriptor();
        };
    }

    /**
     * The instruction itself.
     *
     * @param early whether it stands in a constructor before the call of the superclass's
     */
    private record Access(
            int opcode, String owner, String field, Type type, int id, boolean early) {
        void visit(MethodVisitor next) {
            next.visitFieldInsn(opcode, owner, field, type.getDescriptor());
        }

        boolean isStatic() {
            return opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
        }

        boolean reads() {
            return opcode == Opcodes.GETFIELD || opcode == Opcodes.GETSTATIC;
        }
    }

    /**
     * Rewrites an access of a field of the program.
     *
     * @param early whether it stands in a constructor before the call of the superclass's
     */
    void field(
            int opcode,
            String owner,
            String field,
            ClassFacts declaring,
            Type type,
            boolean early) {
        int id = program.fields().id(declaring.name(), field);
        Access access = new Access(opcode, owner, field, type, id, early);
        Integer flags = declaring.field(field);
        boolean hidden = ProgramClasses.has(flags, Opcodes.ACC_SYNTHETIC);
        if (hidden || access.isStatic() && ProgramClasses.isFinal(flags)) {
            nameOnly(access);
        } else if (ProgramClasses.isFinal(flags)) {
            rewrite(access, "Final");
        } else {
            boolean isVolatile = ProgramClasses.has(flags, Opcodes.ACC_VOLATILE);
            rewrite(access, isVolatile ? "Volatile" : "");
        }
    }

    /** Static final fields cannot race, but they name the objects in them. */
    private void nameOnly(Access access) {
        if (access.reads()) {
            access.visit(next);
        }
        name(access);
        if (!access.reads()) {
            access.visit(next);
        }
    }

    private void name(Access access) {
        int sort = access.type().getSort();
        if (sort == Type.OBJECT || sort == Type.ARRAY) {
            next.visitInsn(Opcodes.DUP);
            push(access.id());
            hook(VALUES, "named", "(Ljava/lang/Object;I)V");
        }
    }

    private void rewrite(Access access, String suffix) {
        switch (access.opcode()) {
            case Opcodes.GETSTATIC -> {
                push(access.id());
                hook(HOOKS, "read" + suffix + "Static", "(I)V");
                access.visit(next);
                noteValue(access.type());
                name(access);
            }
            case Opcodes.PUTSTATIC -> {
                push(access.id());
                hook(HOOKS, "write" + suffix + "Static", "(I)V");
                noteValue(access.type());
                name(access);
                access.visit(next);
            }
            case Opcodes.GETFIELD -> {
                next.visitInsn(Opcodes.DUP);
                push(access.id());
                hook(HOOKS, "read" + suffix, "(Ljava/lang/Object;I)V");
                access.visit(next);
                noteValue(access.type());
                name(access);
            }
            default -> writeField(access, suffix);
        }
    }

    private void writeField(Access access, String suffix) {
        if (!access.early()) {
            next.visitVarInsn(access.type().getOpcode(Opcodes.ISTORE), freeLocal);
            next.visitInsn(Opcodes.DUP);
            push(access.id());
            hook(HOOKS, "write" + suffix, "(Ljava/lang/Object;I)V");
            next.visitVarInsn(access.type().getOpcode(Opcodes.ILOAD), freeLocal);
            noteValue(access.type());
            name(access);
        }
        access.visit(next);
    }

    private void push(int value) {
        next.visitLdcInsn(value);
    }
}
