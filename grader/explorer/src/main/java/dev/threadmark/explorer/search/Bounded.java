package dev.threadmark.explorer.search;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Kind;
import dev.threadmark.explorer.run.Op;
import dev.threadmark.explorer.run.Strand;
import java.util.ArrayList;
import java.util.List;

/**
 * Depth-first search over all schedules of at most so many preemptions (Musuvathi and Qadeer,
 * 2007): taking the turn from a thread that could have gone on.
 */
public final class Bounded implements Search {
    /** Choices beyond this many are not varied: a longer path would not fit into the memory. */
    private static final int MOST_CHOICES = 20_000;

    private final int bound;
    private final List<Node> path = new ArrayList<>();
    private int depth;
    private int preemptions;
    private boolean started;
    private boolean more;
    private boolean unfinished;
    private boolean exhausted;
    private boolean endsAreObserved;
    private boolean stepsAreObserved;
    private boolean restart;

    /** Makes a search of schedules with at most {@code bound} preemptions. */
    public Bounded(int bound) {
        this.bound = bound;
    }

    private static final class Node {
        int[] options;
        boolean[] preempts;
        int next;
    }

    @Override
    public boolean next() {
        depth = 0;
        preemptions = 0;
        if (!started || restart) {
            started = true;
            restart = false;
            path.clear();
            return true;
        }
        while (!path.isEmpty()) {
            Node last = path.get(path.size() - 1);
            if (++last.next < last.options.length) {
                return true;
            }
            path.remove(path.size() - 1);
        }
        exhausted = !unfinished;
        return false;
    }

    /** Whether every schedule within the bound was run. */
    public boolean exhaustedBound() {
        return exhausted;
    }

    /** Whether no schedule had more preemptions to offer than the bound allows. */
    @Override
    public boolean complete() {
        return !more;
    }

    @Override
    public Strand choose(Execution execution, Strand[] enabled, int count) {
        noticeObservers(enabled, count);
        Strand inert = count == 1 ? enabled[0] : inert(enabled, count);
        if (inert != null) {
            return inert;
        }
        if (depth >= MOST_CHOICES) {
            more = true;
            unfinished = true;
            return Defaults.stay(execution, enabled, count);
        }
        Node node;
        if (depth < path.size()) {
            node = path.get(depth);
        } else {
            node = options(execution, enabled, count);
            path.add(node);
        }
        depth++;
        if (node.preempts[node.next]) {
            preemptions++;
        }
        for (int i = 0; i < count; i++) {
            if (enabled[i].id() == node.options[node.next]) {
                return enabled[i];
            }
        }
        throw new NotDeterministic();
    }

    /** A thread whose step nobody can notice: when it is taken makes no difference. */
    private Strand inert(Strand[] enabled, int count) {
        for (int i = 0; i < count; i++) {
            if (enabled[i].fresh() && !stepsAreObserved
                    || enabled[i].ending() && !endsAreObserved) {
                return enabled[i];
            }
        }
        return null;
    }

    /**
     * A program that asks whether threads have ended makes it matter when they end; one that asks
     * how far they have got makes it matter when they begin as well.
     */
    private void noticeObservers(Strand[] enabled, int count) {
        for (int i = 0; i < count && !stepsAreObserved; i++) {
            Op op = enabled[i].pending();
            boolean steps = op.seesAllSteps();
            boolean ends =
                    steps
                            || op.kind() == Kind.READ
                                    && op.target() != null
                                    && op.target().kind().equals("thread");
            restart |= steps || ends && !endsAreObserved;
            stepsAreObserved = steps;
            endsAreObserved |= ends;
        }
    }

    private Node options(Execution execution, Strand[] enabled, int count) {
        Strand stay = Defaults.stay(execution, enabled, count);
        boolean free = stay != execution.self();
        List<Integer> options = new ArrayList<>(List.of(stay.id()));
        for (int i = 0; i < count; i++) {
            if (enabled[i] != stay && (free || preemptions < bound)) {
                options.add(enabled[i].id());
            }
        }
        more |= !free && preemptions >= bound;
        Node node = new Node();
        node.options = options.stream().mapToInt(Integer::intValue).toArray();
        node.preempts = new boolean[node.options.length];
        for (int i = 1; i < node.options.length; i++) {
            node.preempts[i] = !free;
        }
        return node;
    }
}
