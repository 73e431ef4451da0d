package dev.threadmark.explorer.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What has to be known of a method before it is rewritten: its free local variables, and which
 * backward jumps close a loop that carries nothing from one round to the next in local variables.
 */
final class MethodFacts extends MethodVisitor {
    /** An access of a local variable, in the order of the code. */
    private record LocalAccess(int local, boolean reads, boolean writes) {}

    private final Map<Label, Integer> labels = new HashMap<>();
    private final List<LocalAccess> accesses = new ArrayList<>();
    private final Set<Integer> spins = new HashSet<>();
    private int jumps;
    private int maxLocals;

    MethodFacts() {
        super(Opcodes.ASM9);
    }

    int maxLocals() {
        return maxLocals;
    }

    /** Whether the jump of this number, from 0, closes a loop that carries nothing on. */
    boolean isSpin(int jump) {
        return spins.contains(jump);
    }

    @Override
    public void visitLabel(Label label) {
        labels.put(label, accesses.size());
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        Integer target = labels.get(label);
        if (target != null && carriesNothing(accesses.subList(target, accesses.size()))) {
            spins.add(jumps);
        }
        jumps++;
    }

    /** Whether every local variable that a round writes was written before it was read. */
    private static boolean carriesNothing(List<LocalAccess> round) {
        Set<Integer> readFirst = new HashSet<>();
        Set<Integer> seen = new HashSet<>();
        for (LocalAccess access : round) {
            if (seen.add(access.local()) && access.reads()) {
                readFirst.add(access.local());
            }
        }
        return round.stream().noneMatch(a -> a.writes() && readFirst.contains(a.local()));
    }

    @Override
    public void visitVarInsn(int opcode, int index) {
        boolean reads = opcode >= Opcodes.ILOAD && opcode <= Opcodes.ALOAD;
        accesses.add(new LocalAccess(index, reads, !reads));
    }

    @Override
    public void visitIincInsn(int index, int increment) {
        accesses.add(new LocalAccess(index, true, true));
    }

    @Override
    public void visitMaxs(int maxStack, int locals) {
        maxLocals = locals;
    }
}
