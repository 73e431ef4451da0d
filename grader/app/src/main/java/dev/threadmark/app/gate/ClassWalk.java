package dev.threadmark.app.gate;

import dev.threadmark.app.compile.Member;
import dev.threadmark.app.compile.Shape;
import java.util.stream.IntStream;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Walks a class file and tells {@link Uses} of everything it can make the JVM touch.
 *
 * <p>Generic signatures and debug tables are left out: nothing acts on them without reflection.
 */
final class ClassWalk extends ClassVisitor {
    private static final String CONSTANTS = "java/lang/invoke/ConstantBootstraps";

    private final Shape shape;
    private final Uses uses;
    private int line;

    private ClassWalk(Shape shape, Uses uses) {
        super(Opcodes.ASM9);
        this.shape = shape;
        this.uses = uses;
    }

    static void walk(byte[] classFile, Shape shape, Uses uses) {
        new ClassReader(classFile).accept(new ClassWalk(shape, uses), ClassReader.SKIP_FRAMES);
    }

    @Override
    public void visit(
            int version, int access, String name, String generic, String parent, String[] others) {
        shape.parents().forEach(this::type);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        types(descriptor);
        return null;
    }

    @Override
    public FieldVisitor visitField(
            int access, String name, String descriptor, String generic, Object value) {
        line = 0;
        types(descriptor);
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String generic, String[] exceptions) {
        Member member = shape.members().get(name + descriptor);
        line = member.line();
        uses.declares(access, name, descriptor, line);
        types(descriptor);
        member.exceptions().forEach(this::type);
        return new Body();
    }

    private void type(String internalName) {
        types(Type.getObjectType(internalName).getDescriptor());
    }

    private void types(String descriptor) {
        Type type = Type.getType(descriptor);
        switch (type.getSort()) {
            case Type.METHOD -> {
                types(type.getReturnType().getDescriptor());
                for (Type each : type.getArgumentTypes()) {
                    types(each.getDescriptor());
                }
            }
            case Type.ARRAY -> types(type.getElementType().getDescriptor());
            case Type.OBJECT -> uses.type(type.getInternalName(), line);
            default -> {
                // Primitive types are everyone's.
            }
        }
    }

    private void bootstrap(Handle method, Object[] arguments) {
        uses.bootstrap(method.getOwner(), method.getName(), line);
        for (Object argument : arguments) {
            constant(argument, CONSTANTS.equals(method.getOwner()));
        }
    }

    /** Walks a constant; javac's own constants may be made by methods that students cannot name. */
    private void constant(Object value, boolean ofCompiler) {
        if (value instanceof Type type) {
            types(type.getDescriptor());
        } else if (value instanceof Handle handle && ofCompiler) {
            uses.bootstrap(handle.getOwner(), handle.getName(), line);
        } else if (value instanceof Handle handle) {
            uses.member(handle.getOwner(), handle.getName(), handle.getDesc(), line);
        } else if (value instanceof ConstantDynamic dynamic) {
            bootstrap(dynamic.getBootstrapMethod(), arguments(dynamic));
        }
    }

    private static Object[] arguments(ConstantDynamic dynamic) {
        return IntStream.range(0, dynamic.getBootstrapMethodArgumentCount())
                .mapToObj(dynamic::getBootstrapMethodArgument)
                .toArray();
    }

    /** The instructions of one method. */
    private final class Body extends MethodVisitor {
        private Body() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitLineNumber(int number, Label start) {
            line = number;
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            types(descriptor);
            return null;
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            type(type);
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            types(descriptor);
        }

        @Override
        public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
            if (type != null) {
                type(type);
            }
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            uses.member(owner, name, descriptor, line);
        }

        @Override
        public void visitMethodInsn(
                int opcode, String owner, String name, String descriptor, boolean inInterface) {
            uses.member(owner, name, descriptor, line);
        }

        @Override
        public void visitInvokeDynamicInsn(
                String name, String descriptor, Handle method, Object... arguments) {
            types(descriptor);
            bootstrap(method, arguments);
        }

        @Override
        public void visitLdcInsn(Object value) {
            constant(value, false);
        }
    }
}
