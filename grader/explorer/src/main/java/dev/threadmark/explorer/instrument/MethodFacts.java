package dev.threadmark.explorer.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What has to be known of a method before it is rewritten: its free local variables, and which
 * backward jumps close a loop whose rounds change nothing.
 */
final class MethodFacts extends MethodVisitor {
    private static final Set<String> HARMLESS_OWNERS =
            Set.of(
                    "java/util/concurrent/atomic/AtomicInteger.get",
                    "java/util/concurrent/atomic/AtomicLong.get",
                    "java/util/concurrent/atomic/AtomicBoolean.get",
                    "java/util/concurrent/atomic/AtomicReference.get",
                    "java/util/concurrent/atomic/AtomicInteger.compareAndSet",
                    "java/util/concurrent/atomic/AtomicLong.compareAndSet",
                    "java/util/concurrent/atomic/AtomicBoolean.compareAndSet",
                    "java/util/concurrent/atomic/AtomicReference.compareAndSet",
                    "java/lang/Thread.yield",
                    "java/lang/Thread.onSpinWait",
                    "java/lang/Thread.sleep",
                    "java/lang/Thread.isAlive",
                    "java/lang/Thread.isInterrupted",
                    "java/lang/Thread.getState",
                    "java/lang/Thread.currentThread");

    private final Map<Label, Integer> labels = new HashMap<>();
    private final List<Integer> impureBefore = new ArrayList<>();
    private final Set<Integer> spins = new HashSet<>();
    private int impure;
    private int jumps;
    private int maxLocals;

    MethodFacts() {
        super(Opcodes.ASM9);
    }

    int maxLocals() {
        return maxLocals;
    }

    /** Whether the jump of this number, from 0, closes a loop whose rounds change nothing. */
    boolean isSpin(int jump) {
        return spins.contains(jump);
    }

    private void add(boolean pure) {
        impureBefore.add(impure);
        impure += pure ? 0 : 1;
    }

    @Override
    public void visitLabel(Label label) {
        labels.put(label, impureBefore.size());
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        Integer target = labels.get(label);
        if (target != null
                && impure == (target < impureBefore.size() ? impureBefore.get(target) : impure)) {
            spins.add(jumps);
        }
        jumps++;
        add(true);
    }

    @Override
    public void visitInsn(int opcode) {
        boolean stores = opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE;
        boolean leaves = opcode == Opcodes.MONITORENTER || opcode == Opcodes.MONITOREXIT;
        add(!stores && !leaves);
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        add(opcode != Opcodes.NEWARRAY);
    }

    @Override
    public void visitVarInsn(int opcode, int index) {
        add(opcode >= Opcodes.ILOAD && opcode <= Opcodes.ALOAD);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        add(opcode == Opcodes.CHECKCAST || opcode == Opcodes.INSTANCEOF);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        add(opcode == Opcodes.GETFIELD || opcode == Opcodes.GETSTATIC);
    }

    @Override
    public void visitMethodInsn(
            int opcode, String owner, String name, String descriptor, boolean isInterface) {
        add(HARMLESS_OWNERS.contains(owner + "." + name));
    }

    @Override
    public void visitInvokeDynamicInsn(
            String name, String descriptor, Handle bootstrap, Object... arguments) {
        add(false);
    }

    @Override
    public void visitLdcInsn(Object value) {
        add(true);
    }

    @Override
    public void visitIincInsn(int index, int increment) {
        add(false);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... cases) {
        add(true);
    }

    @Override
    public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] cases) {
        add(true);
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        add(false);
    }

    @Override
    public void visitMaxs(int maxStack, int locals) {
        maxLocals = locals;
    }
}
