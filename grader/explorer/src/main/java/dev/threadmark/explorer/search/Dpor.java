package dev.threadmark.explorer.search;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Op;
import dev.threadmark.explorer.run.Strand;
import java.util.ArrayList;
import java.util.List;

/**
 * Depth-first search over all schedules, reduced by dynamic partial-order reduction (Flanagan and
 * Godefroid, 2005) with sleep sets (Godefroid, 1996).
 *
 * <p>Of schedules that differ only in the order of steps that commute it runs one. Threads are kept
 * in the bits of a {@code long}; with more than 64 the search gives up its claim to completeness.
 */
public final class Dpor implements Search {
    private static final int MOST_THREADS = 64;

    private final List<Node> path = new ArrayList<>();
    private final Footprints footprints = new Footprints();
    private int depth;
    private boolean started;
    private boolean restart;
    private boolean tooLarge;
    private final int mostSteps;

    /** Makes a search that gives up its claim on schedules of more steps than this. */
    public Dpor(int mostSteps) {
        this.mostSteps = mostSteps;
    }

    private static final class Node {
        /** Threads that could go on. */
        long enabled;

        /** Threads to try here. */
        long backtrack;

        /** Threads tried here. */
        long done;

        /** Threads whose step here leads only to schedules already seen. */
        long sleep;

        /** Whether a time limit runs out here, because nothing else can happen. */
        boolean timeout;

        int chosen;
    }

    @Override
    public boolean next() {
        depth = 0;
        footprints.clear();
        if (!started || restart) {
            started = true;
            restart = false;
            path.clear();
            return true;
        }
        while (!path.isEmpty()) {
            Node last = path.get(path.size() - 1);
            long left = last.backtrack & ~last.done & ~last.sleep;
            if (left != 0) {
                last.chosen = Long.numberOfTrailingZeros(left);
                last.done |= bit(last.chosen);
                return true;
            }
            path.remove(path.size() - 1);
        }
        return false;
    }

    @Override
    public boolean complete() {
        return !tooLarge;
    }

    @Override
    public Strand choose(Execution execution, Strand[] enabled, int count) {
        if (execution.strands() > MOST_THREADS || depth >= mostSteps) {
            tooLarge = true;
            return Defaults.stay(execution, enabled, count);
        }
        announce(execution);
        Node node =
                depth < path.size()
                        ? revisited(enabled, count)
                        : visited(execution, enabled, count);
        if (node == null) {
            return null;
        }
        Strand chosen = find(enabled, count, node.chosen);
        step(execution, chosen);
        return chosen;
    }

    private Node revisited(Strand[] enabled, int count) {
        Node node = path.get(depth);
        if (node.enabled != mask(enabled, count)) {
            throw new NotDeterministic();
        }
        return node;
    }

    private Node visited(Execution execution, Strand[] enabled, int count) {
        Node node = new Node();
        node.enabled = mask(enabled, count);
        node.timeout = execution.choosesTimeout();
        // What runs out first decides what can happen at all: it commutes with nothing.
        if (depth > 0 && !node.timeout && !path.get(depth - 1).timeout) {
            node.sleep = sleepAfter(execution, path.get(depth - 1));
        }
        Strand preferred = Defaults.stay(execution, enabled, count);
        if ((node.sleep & bit(preferred.id())) != 0) {
            preferred = awake(node, enabled, count);
            if (preferred == null) {
                return null;
            }
            if (preferred.greedy()) {
                // Those that sleep would never get a turn again: no fair schedule goes on like
                // this.
                tooLarge = true;
                return null;
            }
        }
        node.chosen = preferred.id();
        node.backtrack = node.timeout ? node.enabled : bit(node.chosen);
        node.done = bit(node.chosen);
        path.add(node);
        return node;
    }

    private static Strand awake(Node node, Strand[] enabled, int count) {
        for (int i = 0; i < count; i++) {
            if ((node.sleep & bit(enabled[i].id())) == 0) {
                return enabled[i];
            }
        }
        return null;
    }

    /** Who sleeps on after the step just taken: those whose own next step commutes with it. */
    private long sleepAfter(Execution execution, Node before) {
        long candidates = (before.sleep | before.done) & ~bit(before.chosen);
        long sleep = 0;
        for (long rest = candidates; rest != 0; rest &= rest - 1) {
            int id = Long.numberOfTrailingZeros(rest);
            Strand sleeper = execution.strand(id);
            if (!footprints.dependsOnLast(sleeper)) {
                sleep |= bit(id);
            }
        }
        return sleep;
    }

    @Override
    public void stuck(Execution execution) {
        announce(execution);
    }

    /** Looks for races of the steps announced since the last choice. */
    private void announce(Execution execution) {
        for (int i = 0; i < execution.strands(); i++) {
            Strand each = execution.strand(i);
            if (!each.ended() && each.pending() != null && footprints.isNew(each)) {
                restart |= each.pending().seesAllSteps() && footprints.watchEverything();
                backtrackFor(each);
            }
        }
    }

    /** Takes a step, and looks for races with the steps that wait. */
    private void step(Execution execution, Strand chosen) {
        footprints.step(chosen, depth);
        for (int i = 0; i < execution.strands(); i++) {
            Strand each = execution.strand(i);
            if (each != chosen && !each.ended() && footprints.competesWithLast(each)) {
                addBacktrack(each, depth);
            }
        }
        depth++;
    }

    /** Adds the places where this thread's pending step could have come before an earlier one. */
    private void backtrackFor(Strand strand) {
        Op op = strand.pending();
        if (op.target() != null) {
            addBacktrack(strand, footprints.lastRival(strand, op.target(), op.kind()));
        }
        addBacktrack(strand, footprints.lastInterruptRival(strand));
        addBacktrack(strand, footprints.lastRivalOfAll(strand));
    }

    private void addBacktrack(Strand strand, int at) {
        if (at < 0) {
            return;
        }
        Node node = path.get(at);
        long candidates = 0;
        for (long rest = node.enabled; rest != 0; rest &= rest - 1) {
            int id = Long.numberOfTrailingZeros(rest);
            if (id == strand.id() || footprints.leadsTo(id, at, strand)) {
                candidates |= bit(id);
            }
        }
        // A thread that sleeps here is not tried here, so that what it would uncover stays hidden.
        candidates &= ~node.sleep;
        if ((candidates & node.backtrack) != 0) {
            return;
        }
        if ((candidates & bit(strand.id())) != 0) {
            node.backtrack |= bit(strand.id());
        } else if (candidates != 0) {
            node.backtrack |= Long.lowestOneBit(candidates);
        } else {
            node.backtrack |= node.enabled;
        }
    }

    private static Strand find(Strand[] enabled, int count, int id) {
        for (int i = 0; i < count; i++) {
            if (enabled[i].id() == id) {
                return enabled[i];
            }
        }
        throw new NotDeterministic();
    }

    private static long mask(Strand[] enabled, int count) {
        long mask = 0;
        for (int i = 0; i < count; i++) {
            mask |= bit(enabled[i].id());
        }
        return mask;
    }

    private static long bit(int id) {
        return 1L << id;
    }
}
