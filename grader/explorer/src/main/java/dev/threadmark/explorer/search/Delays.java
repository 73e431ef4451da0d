package dev.threadmark.explorer.search;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Strand;
import java.util.ArrayList;
import java.util.List;

/**
 * Depth-first search over the schedules of a fixed round-robin order with at most one delay, then
 * two, and so on (Emmi, Qadeer and Rakamaric, 2011).
 *
 * <p>A delay makes the thread whose turn it is wait for the next one in the circle. Unlike a
 * preemption it leaves no choice of who goes on instead, so that a bound of delays has fewer
 * schedules than the same bound of preemptions, whatever the number of threads.
 */
public final class Delays implements Search {
    /** Choices beyond this many are not varied: a longer path would not fit into the memory. */
    private static final int MOST_CHOICES = 20_000;

    private final List<Node> path = new ArrayList<>();
    private int bound;
    private int depth;
    private int spent;
    private boolean started;

    private static final class Node {
        private final int most;
        private int delays;

        Node(int most) {
            this.most = most;
        }
    }

    @Override
    public boolean next() {
        depth = 0;
        spent = 0;
        if (!started) {
            started = true;
            return true;
        }
        while (!path.isEmpty()) {
            Node last = path.get(path.size() - 1);
            if (last.delays < last.most) {
                last.delays++;
                return true;
            }
            path.remove(path.size() - 1);
        }
        // All with this many delays were run; those with fewer come up once more.
        bound++;
        return true;
    }

    @Override
    public boolean complete() {
        return false;
    }

    @Override
    public Strand choose(Execution execution, Strand[] enabled, int count) {
        Strand turn = Defaults.stay(execution, enabled, count);
        if (count == 1 || depth >= MOST_CHOICES) {
            return turn;
        }
        if (depth == path.size()) {
            path.add(new Node(Math.min(bound - spent, count - 1)));
        }
        int delays = path.get(depth++).delays;
        if (delays >= count) {
            throw new NotDeterministic();
        }
        spent += delays;
        return after(turn, enabled, count, delays);
    }

    /** The strand so many places further on in the circle. */
    private static Strand after(Strand turn, Strand[] enabled, int count, int places) {
        for (int i = 0; i < count; i++) {
            if (enabled[i] == turn) {
                return enabled[(i + places) % count];
            }
        }
        throw new IllegalStateException("the turn of a strand that cannot go on");
    }
}
