package dev.threadmark.explorer.instrument;

import dev.threadmark.explorer.models.ModelTable;
import dev.threadmark.explorer.run.StaticInit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Rewrites one class file. */
final class ClassInstrumenter extends ClassVisitor {
    static final String INIT_FIELD = "threadmark$init";
    static final String INIT_TYPE = "dev/threadmark/explorer/run/StaticInit";
    private static final String SHADOW_FIELD = "threadmark$variables";
    private static final String VARIABLE = "Ldev/threadmark/explorer/run/Variable;";
    private static final String SHADOWED = "dev/threadmark/explorer/run/Shadowed";

    private final ClassFacts facts;
    private final ProgramClasses program;
    private final References references;
    private final boolean root;
    private final Map<String, String> statics = new LinkedHashMap<>();
    private boolean initialiserSeen;

    private ClassInstrumenter(ClassVisitor next, ClassFacts facts, ProgramClasses program) {
        super(Opcodes.ASM9, next);
        this.facts = facts;
        this.program = program;
        references = new References(facts.name(), facts.isInterface());
        root = !facts.isInterface() && program.facts(facts.superName()) == null;
    }

    static byte[] instrument(byte[] classFile, ClassFacts facts, ProgramClasses program) {
        ClassReader reader = new ClassReader(classFile);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        reader.accept(new ClassInstrumenter(writer, facts, program), ClassReader.EXPAND_FRAMES);
        return writer.toByteArray();
    }

    @Override
    public void visit(
            int version, int access, String name, String sig, String parent, String[] interfaces) {
        String[] all = interfaces;
        if (root) {
            all = java.util.Arrays.copyOf(interfaces, interfaces.length + 1);
            all[interfaces.length] = SHADOWED;
        }
        String superName = parent == null ? null : ModelTable.models().substitute(parent);
        super.visit(version, access, name, null, superName, all);
    }

    @Override
    public FieldVisitor visitField(int access, String name, String desc, String sig, Object value) {
        int flags = access;
        boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
        if (isStatic && program.isReset(facts) && !facts.isConstant(name)) {
            flags &= ~Opcodes.ACC_FINAL;
            statics.put(name, desc);
        }
        return super.visitField(flags, name, desc, sig, value);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String desc, String sig, String[] thrown) {
        boolean initialiser = name.equals("<clinit>") && program.isReset(facts);
        String newName = initialiser ? StaticInit.METHOD : name;
        int newAccess = access & ~Opcodes.ACC_SYNCHRONIZED;
        if (initialiser) {
            newAccess = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
            initialiserSeen = true;
        }
        MethodVisitor next = super.visitMethod(newAccess, newName, desc, sig, thrown);
        MethodInstrumenter method =
                new MethodInstrumenter(next, facts, facts.method(name, desc), program, references);
        method.declare(access, newName, desc);
        if (initialiser) {
            method.resetFirst(this::reset);
        }
        return method;
    }

    @Override
    public void visitEnd() {
        if (root) {
            addShadow();
            addHashCode();
        }
        if (program.isReset(facts)) {
            addInitialiser();
        }
        references.write(cv, program);
        super.visitEnd();
    }

    private void addShadow() {
        int hidden = Opcodes.ACC_SYNTHETIC | Opcodes.ACC_TRANSIENT;
        super.visitField(Opcodes.ACC_PRIVATE | hidden, SHADOW_FIELD, VARIABLE, null, null)
                .visitEnd();
        int flags = Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC;
        MethodVisitor get = super.visitMethod(flags, SHADOW_FIELD, "()" + VARIABLE, null, null);
        get.visitCode();
        get.visitVarInsn(Opcodes.ALOAD, 0);
        get.visitFieldInsn(Opcodes.GETFIELD, facts.name(), SHADOW_FIELD, VARIABLE);
        get.visitInsn(Opcodes.ARETURN);
        get.visitMaxs(1, 1);
        get.visitEnd();
        MethodVisitor set =
                super.visitMethod(flags, SHADOW_FIELD, "(" + VARIABLE + ")V", null, null);
        set.visitCode();
        set.visitVarInsn(Opcodes.ALOAD, 0);
        set.visitVarInsn(Opcodes.ALOAD, 1);
        set.visitFieldInsn(Opcodes.PUTFIELD, facts.name(), SHADOW_FIELD, VARIABLE);
        set.visitInsn(Opcodes.RETURN);
        set.visitMaxs(2, 2);
        set.visitEnd();
    }

    /** The JVM's identity hash codes differ from run to run; a program must not see that. */
    private void addHashCode() {
        if (!"java/lang/Object".equals(facts.superName()) || facts.declares("hashCode", "()I")) {
            return;
        }
        MethodVisitor hash =
                super.visitMethod(
                        Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC, "hashCode", "()I", null, null);
        hash.visitCode();
        hash.visitVarInsn(Opcodes.ALOAD, 0);
        hash.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                "dev/threadmark/explorer/models/Systems",
                "hashCode",
                "(Ljava/lang/Object;)I",
                false);
        hash.visitInsn(Opcodes.IRETURN);
        hash.visitMaxs(1, 1);
        hash.visitEnd();
    }

    private void addInitialiser() {
        if (!initialiserSeen) {
            MethodVisitor reset =
                    super.visitMethod(
                            Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
                            StaticInit.METHOD,
                            "()V",
                            null,
                            null);
            reset.visitCode();
            reset(reset);
            reset.visitInsn(Opcodes.RETURN);
            reset.visitMaxs(0, 0);
            reset.visitEnd();
        }
        int flags =
                Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC;
        String descriptor = "L" + INIT_TYPE + ";";
        super.visitField(flags, INIT_FIELD, descriptor, null, null).visitEnd();
        MethodVisitor init = super.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        init.visitCode();
        init.visitTypeInsn(Opcodes.NEW, INIT_TYPE);
        init.visitInsn(Opcodes.DUP);
        init.visitLdcInsn(Type.getObjectType(facts.name()));
        init.visitMethodInsn(
                Opcodes.INVOKESPECIAL, INIT_TYPE, "<init>", "(Ljava/lang/Class;)V", false);
        init.visitFieldInsn(Opcodes.PUTSTATIC, facts.name(), INIT_FIELD, descriptor);
        init.visitInsn(Opcodes.RETURN);
        init.visitMaxs(0, 0);
        init.visitEnd();
    }

    /** Initialises the superclass, then gives every static field its default value again. */
    private void reset(MethodVisitor method) {
        ClassFacts parent = program.facts(facts.superName());
        if (program.isReset(parent)) {
            MethodInstrumenter.ensureInitialised(method, parent.name());
        }
        statics.forEach(
                (name, descriptor) -> {
                    zero(method, Type.getType(descriptor));
                    method.visitFieldInsn(Opcodes.PUTSTATIC, facts.name(), name, descriptor);
                });
    }

    private static void zero(MethodVisitor method, Type type) {
        switch (type.getSort()) {
            case Type.LONG -> method.visitInsn(Opcodes.LCONST_0);
            case Type.FLOAT -> method.visitInsn(Opcodes.FCONST_0);
            case Type.DOUBLE -> method.visitInsn(Opcodes.DCONST_0);
            case Type.OBJECT, Type.ARRAY -> method.visitInsn(Opcodes.ACONST_NULL);
            default -> method.visitInsn(Opcodes.ICONST_0);
        }
    }
}
