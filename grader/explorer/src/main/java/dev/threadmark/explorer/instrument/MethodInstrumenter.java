package dev.threadmark.explorer.instrument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Rewrites one method: its monitors, its loops and its part in recursions; accesses are {@link
 * Accesses}' job, calls {@link Calls}'.
 */
final class MethodInstrumenter extends MethodVisitor {
    static final String HOOKS = "dev/threadmark/explorer/run/Hooks";
    static final String MONITORS = "dev/threadmark/explorer/run/Monitors";

    private final ClassFacts owner;
    private final MethodFacts facts;
    private final ProgramClasses program;
    private final Calls calls;
    private final Accesses accesses;
    private final Map<Label, Frame> frames = new LinkedHashMap<>();
    private final Map<Label, Tail> tails = new LinkedHashMap<>();
    private final Label bodyStart = new Label();
    private int access;
    private String name;
    private Consumer<MethodVisitor> first;
    private Label lastLabel;
    private int jumps;
    private int line;
    private int labels;
    private int pendingNews;
    private boolean constructed;

    private record Frame(int locals, Object[] local, int stacks, Object[] stack) {
        /** Whether a local variable is a whole number; those of two words are one entry. */
        boolean isInt(int variable) {
            int at = 0;
            for (int i = 0; i < locals && at <= variable; i++) {
                if (at == variable) {
                    return Opcodes.INTEGER.equals(local[i]);
                }
                boolean wide = Opcodes.LONG.equals(local[i]) || Opcodes.DOUBLE.equals(local[i]);
                at += wide ? 2 : 1;
            }
            return false;
        }
    }

    private record Tail(Label target, Frame frame, int jump, int line) {}

    MethodInstrumenter(
            MethodVisitor next,
            ClassFacts owner,
            MethodFacts facts,
            ProgramClasses program,
            References references) {
        super(Opcodes.ASM9, next);
        this.owner = owner;
        this.facts = facts;
        this.program = program;
        calls = new Calls(next, program, references, facts.maxLocals());
        accesses = new Accesses(next, program, facts.maxLocals());
    }

    void declare(int flags, String method, String descriptor) {
        access = flags;
        name = method;
        constructed = !name.equals("<init>");
    }

    void resetFirst(Consumer<MethodVisitor> code) {
        first = code;
    }

    static void ensureInitialised(MethodVisitor method, String owner) {
        String type = ClassInstrumenter.INIT_TYPE;
        method.visitFieldInsn(
                Opcodes.GETSTATIC, owner, ClassInstrumenter.INIT_FIELD, "L" + type + ";");
        method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, type, "ensure", "()V", false);
    }

    @Override
    public void visitCode() {
        super.visitCode();
        if (program.isReset(owner) && first == null && ensuresAtEntry()) {
            nameLine();
            ensureInitialised(mv, owner.name());
        }
        if (first != null) {
            first.accept(mv);
        }
        if (constructed) {
            enter();
        }
    }

    /** Where it waits is the caller's line, but a lambda's caller is often not in the program. */
    private void nameLine() {
        if (facts.isLambda() && facts.firstLine() > 0) {
            Label start = new Label();
            mv.visitLabel(start);
            mv.visitLineNumber(facts.firstLine(), start);
        }
    }

    /** A constructor is entered once its object is one: nothing before that can be guarded. */
    private void enter() {
        if (!isWrapped()) {
            return;
        }
        if (isCounted()) {
            countCall("enterCall");
        }
        if (has(Opcodes.ACC_SYNCHRONIZED)) {
            pushLock();
            hook(MONITORS, "enterMethod", "(Ljava/lang/Object;)V");
        } else if (isRealInitialiser()) {
            mv.visitInsn(program.initialisesInCircles(owner) ? Opcodes.ICONST_1 : Opcodes.ICONST_0);
            hook(HOOKS, "enterInitialiser", "(Z)V");
        }
        mv.visitLabel(bodyStart);
    }

    private void countCall(String method) {
        mv.visitLdcInsn(facts.stackWords());
        hook(HOOKS, method, "(I)V");
    }

    /**
     * Whether the JVM sees to it that the class is initialised before this begins. An instance
     * method may run in another thread than the one that initialises the class.
     */
    private boolean ensuresAtEntry() {
        return has(Opcodes.ACC_STATIC) || name.equals("<init>");
    }

    /** Whether the JVM itself runs this as a static initialiser, under a lock of its own. */
    private boolean isRealInitialiser() {
        return name.equals("<clinit>");
    }

    private boolean isCounted() {
        return facts.stackWords() > 0;
    }

    private boolean isWrapped() {
        return has(Opcodes.ACC_SYNCHRONIZED) || isRealInitialiser() || isCounted();
    }

    private void leave() {
        if (isRealInitialiser()) {
            hook(HOOKS, "exitInitialiser", "()V");
        } else if (has(Opcodes.ACC_SYNCHRONIZED)) {
            hook(MONITORS, "exitMethod", "()V");
        }
        if (isCounted()) {
            countCall("exitCall");
        }
    }

    private void pushLock() {
        if (has(Opcodes.ACC_STATIC)) {
            mv.visitLdcInsn(Type.getObjectType(owner.name()));
        } else {
            mv.visitVarInsn(Opcodes.ALOAD, 0);
        }
    }

    private boolean has(int flag) {
        return (access & flag) != 0;
    }

    private void hook(String type, String method, String descriptor) {
        mv.visitMethodInsn(Opcodes.INVOKESTATIC, type, method, descriptor, false);
    }

    @Override
    public void visitLineNumber(int line, Label start) {
        this.line = line;
        calls.line(line);
        super.visitLineNumber(line, start);
    }

    @Override
    public void visitLabel(Label label) {
        super.visitLabel(label);
        lastLabel = label;
        frames.putIfAbsent(label, null);
        labels++;
    }

    @Override
    public void visitFrame(int type, int locals, Object[] local, int stacks, Object[] stack) {
        super.visitFrame(type, locals, local, stacks, stack);
        frames.put(lastLabel, new Frame(locals, local.clone(), stacks, stack.clone()));
        if (facts.beginsFlagLoop(labels - 1)) {
            hook(HOOKS, "beginRound", "()V");
        }
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        int jump = jumps++;
        if (!frames.containsKey(label)) {
            super.visitJumpInsn(opcode, label);
        } else if (opcode == Opcodes.GOTO) {
            endRound(jump, frames.get(label));
            super.visitJumpInsn(opcode, label);
        } else {
            Label tail = new Label();
            tails.put(tail, new Tail(label, frames.get(label), jump, line));
            super.visitJumpInsn(opcode, tail);
        }
    }

    private void endRound(int jump, Frame frame) {
        List<Integer> flags = facts.flags(jump);
        if (flags != null && flags.isEmpty()) {
            hook(HOOKS, "spin", "()V");
        } else if (flags != null && frame != null && flags.stream().allMatch(frame::isInt)) {
            mv.visitVarInsn(Opcodes.ILOAD, flags.get(0));
            mv.visitVarInsn(Opcodes.ILOAD, flags.get(flags.size() - 1));
            hook(HOOKS, "spin", "(II)V");
        } else {
            hook(HOOKS, "loop", "()V");
        }
    }

    @Override
    public void visitInsn(int opcode) {
        if (isWrapped() && opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) {
            leave();
        }
        switch (opcode) {
            case Opcodes.MONITORENTER -> hook(MONITORS, "enter", "(Ljava/lang/Object;)V");
            case Opcodes.MONITOREXIT -> hook(MONITORS, "exit", "(Ljava/lang/Object;)V");
            default -> {
                if (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD) {
                    accesses.readElement(opcode);
                } else if (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE) {
                    accesses.writeElement(opcode);
                } else {
                    super.visitInsn(opcode);
                }
            }
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String type, String field, String descriptor) {
        ClassFacts declaring = program.declaring(type, field);
        if (declaring == null || declaring.isConstant(field)) {
            super.visitFieldInsn(opcode, type, field, descriptor);
            return;
        }
        boolean isStatic = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
        if (isStatic && program.isReset(declaring) && (declaring != owner || !ensuresAtEntry())) {
            ensureInitialised(mv, declaring.name());
        }
        accesses.field(opcode, type, field, declaring, Type.getType(descriptor), !constructed);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        if (opcode == Opcodes.NEW) {
            pendingNews++;
        }
        calls.visitType(opcode, type);
    }

    @Override
    public void visitMethodInsn(
            int opcode, String type, String method, String descriptor, boolean isInterface) {
        boolean initialises = opcode == Opcodes.INVOKESPECIAL && method.equals("<init>");
        boolean constructs = initialises && pendingNews == 0;
        if (initialises && !constructs) {
            pendingNews--;
        }
        constructed |= constructs;
        calls.visitCall(opcode, type, method, descriptor, isInterface);
        if (constructs) {
            enter();
        }
    }

    @Override
    public void visitInvokeDynamicInsn(
            String method, String descriptor, Handle bootstrap, Object... arguments) {
        calls.visitDynamic(method, descriptor, bootstrap, arguments);
    }

    @Override
    public void visitMaxs(int maxStack, int maxLocals) {
        if (isWrapped() && constructed) {
            Label end = new Label();
            mv.visitLabel(end);
            mv.visitTryCatchBlock(bodyStart, end, end, null);
            mv.visitFrame(Opcodes.F_NEW, 0, new Object[0], 1, new Object[] {"java/lang/Throwable"});
            leave();
            mv.visitInsn(Opcodes.ATHROW);
        }
        tails.forEach(this::writeTail);
        super.visitMaxs(maxStack, maxLocals);
    }

    private void writeTail(Label label, Tail tail) {
        mv.visitLabel(label);
        if (tail.line() > 0) {
            mv.visitLineNumber(tail.line(), label);
        }
        Frame frame = tail.frame();
        if (frame != null) {
            mv.visitFrame(
                    Opcodes.F_NEW, frame.locals(), frame.local(), frame.stacks(), frame.stack());
        }
        endRound(tail.jump(), frame);
        mv.visitJumpInsn(Opcodes.GOTO, tail.target());
    }
}
