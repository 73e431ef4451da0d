package dev.threadmark.explorer.search;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Strand;
import java.util.ArrayList;
import java.util.List;

/**
 * Depth-first search over all schedules of at most so many preemptions (Musuvathi and Qadeer,
 * 2007): taking the turn from a thread that could have gone on.
 */
public final class Bounded implements Search {
    private final int bound;
    private final List<Node> path = new ArrayList<>();
    private int depth;
    private int preemptions;
    private boolean started;
    private boolean more;

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
        if (!started) {
            started = true;
            return true;
        }
        while (!path.isEmpty()) {
            Node last = path.get(path.size() - 1);
            if (++last.next < last.options.length) {
                return true;
            }
            path.remove(path.size() - 1);
        }
        return false;
    }

    /** Whether no schedule had more preemptions to offer than the bound allows. */
    @Override
    public boolean complete() {
        return !more;
    }

    @Override
    public Strand choose(Execution execution, Strand[] enabled, int count) {
        if (count == 1) {
            return enabled[0];
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
