package dev.threadmark.explorer.instrument;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Method references to what is called with hooks around it, such as {@code queue::poll}: each
 * becomes a reference to a method of the program that makes the call.
 */
final class References {
    private static final int FLAGS =
            Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;

    private final String owner;
    private final boolean ownerIsInterface;
    private final List<Reference> references = new ArrayList<>();

    private record Reference(Handle target, String name, String descriptor, int line) {}

    References(String owner, boolean ownerIsInterface) {
        this.owner = owner;
        this.ownerIsInterface = ownerIsInterface;
    }

    /** A handle of a method, still to be written, that calls the target of an instance method. */
    Handle calling(Handle target, int line) {
        String name = "threadmark$reference$" + references.size();
        String descriptor = "(L" + target.getOwner() + ";" + target.getDesc().substring(1);
        references.add(new Reference(target, name, descriptor, line));
        return new Handle(Opcodes.H_INVOKESTATIC, owner, name, descriptor, ownerIsInterface);
    }

    void write(ClassVisitor out, ProgramClasses program) {
        for (Reference each : references) {
            write(out.visitMethod(FLAGS, each.name, each.descriptor, null, null), each, program);
        }
    }

    private void write(MethodVisitor method, Reference reference, ProgramClasses program) {
        method.visitCode();
        Label start = new Label();
        method.visitLabel(start);
        method.visitLineNumber(reference.line, start);
        int local = 0;
        for (Type type : Type.getArgumentTypes(reference.descriptor)) {
            method.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
            local += type.getSize();
        }
        Handle target = reference.target;
        boolean isInterface = target.getTag() == Opcodes.H_INVOKEINTERFACE;
        new Calls(method, program, this, local)
                .visitCall(
                        isInterface ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL,
                        target.getOwner(),
                        target.getName(),
                        target.getDesc(),
                        isInterface);
        method.visitInsn(Type.getReturnType(reference.descriptor).getOpcode(Opcodes.IRETURN));
        method.visitMaxs(0, 0);
        method.visitEnd();
    }
}
