package dev.threadmark.explorer.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What has to be known of a method before it is rewritten: its free local variables, what a call of
 * it takes of the stack, and which backward jumps close a loop that carries nothing but flags from
 * one round to the next in local variables.
 */
final class MethodFacts extends MethodVisitor {
    private static final int MOST_FLAGS = 2;

    /** What a call takes besides its variables and operands, and the explorer's own of these. */
    private static final int FRAME_WORDS = 24;

    /** Not every compiler needs the same number of operands. */
    private static final int ROUNDED_TO = 16;

    /** What calls a lambda may be several methods of the JDK. */
    private static final int LAMBDA_WORDS = 128;

    /**
     * An access of a local variable, in the order of the code.
     *
     * @param flag whether the variable may be a flag: a whole number that is set, not counted on
     */
    private record LocalAccess(int local, boolean reads, boolean writes, boolean flag) {}

    private final Map<Label, Integer> labels = new HashMap<>();
    private final List<LocalAccess> accesses = new ArrayList<>();
    private final Map<Integer, List<Integer>> flags = new HashMap<>();
    private final Map<Label, Integer> labelNumbers = new HashMap<>();
    private final Set<Integer> flagLoops = new HashSet<>();
    private final Set<String> initialised = new TreeSet<>();
    private final boolean lambda;
    private int firstLine;
    private int jumps;
    private int maxLocals;
    private int words;
    private boolean calls;

    MethodFacts(boolean lambda) {
        super(Opcodes.ASM9);
        this.lambda = lambda;
    }

    int maxLocals() {
        return maxLocals;
    }

    /** Whether it is a lambda's body, which is called from the JDK more often than not. */
    boolean isLambda() {
        return lambda;
    }

    /** The line of its first instruction, or 0 when unknown. */
    int firstLine() {
        return firstLine;
    }

    /** The classes that its own instructions initialise: what is new, static, or called so. */
    Set<String> initialised() {
        return initialised;
    }

    /**
     * How much of a thread's stack one call takes, roughly; 0 when it is little and cannot be part
     * of a recursion.
     */
    int stackWords() {
        boolean counts = calls || words > ROUNDED_TO;
        return counts ? FRAME_WORDS + words + (lambda ? LAMBDA_WORDS : 0) : 0;
    }

    /**
     * The flags that the loop carries on that is closed by the jump of this number, from 0; null
     * when it carries more, or the jump closes none.
     */
    List<Integer> flags(int jump) {
        return flags.get(jump);
    }

    /** Whether the label of this number, from 0, begins a loop that carries flags on. */
    boolean beginsFlagLoop(int label) {
        return flagLoops.contains(label);
    }

    @Override
    public void visitLineNumber(int line, Label start) {
        firstLine = firstLine == 0 ? line : firstLine;
    }

    @Override
    public void visitLabel(Label label) {
        labelNumbers.put(label, labelNumbers.size());
        labels.put(label, accesses.size());
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        Integer target = labels.get(label);
        if (target != null) {
            closeLoop(label, accesses.subList(target, accesses.size()));
        }
        jumps++;
    }

    private void closeLoop(Label start, List<LocalAccess> round) {
        Set<Integer> carried = carried(round);
        if (carried.size() > MOST_FLAGS
                || round.stream().anyMatch(a -> carried.contains(a.local()) && !a.flag())) {
            return;
        }
        flags.put(jumps, List.copyOf(carried));
        if (!carried.isEmpty()) {
            flagLoops.add(labelNumbers.get(start));
        }
    }

    /** The local variables that a round writes and that were not written before they are read. */
    private static Set<Integer> carried(List<LocalAccess> round) {
        Set<Integer> readFirst = new HashSet<>();
        Set<Integer> seen = new HashSet<>();
        Set<Integer> written = new TreeSet<>();
        for (LocalAccess access : round) {
            if (seen.add(access.local()) && access.reads()) {
                readFirst.add(access.local());
            }
            if (access.writes()) {
                written.add(access.local());
            }
        }
        written.retainAll(readFirst);
        return written;
    }

    @Override
    public void visitVarInsn(int opcode, int index) {
        boolean reads = opcode >= Opcodes.ILOAD && opcode <= Opcodes.ALOAD;
        boolean whole = opcode == Opcodes.ILOAD || opcode == Opcodes.ISTORE;
        accesses.add(new LocalAccess(index, reads, !reads, whole));
    }

    @Override
    public void visitIincInsn(int index, int increment) {
        accesses.add(new LocalAccess(index, true, true, false));
    }

    @Override
    public void visitMethodInsn(
            int opcode, String type, String method, String descriptor, boolean isInterface) {
        calls = true;
        if (opcode == Opcodes.INVOKESTATIC) {
            initialised.add(type);
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String type, String field, String descriptor) {
        if (opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC) {
            initialised.add(type);
        }
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        if (opcode == Opcodes.NEW) {
            initialised.add(type);
        }
    }

    @Override
    public void visitInvokeDynamicInsn(
            String method, String descriptor, Handle bootstrap, Object... arguments) {
        calls = true;
    }

    @Override
    public void visitMaxs(int maxStack, int locals) {
        maxLocals = locals;
        words = (maxStack + locals + ROUNDED_TO - 1) / ROUNDED_TO * ROUNDED_TO;
    }
}
