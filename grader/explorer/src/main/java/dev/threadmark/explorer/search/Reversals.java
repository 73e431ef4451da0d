package dev.threadmark.explorer.search;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Kind;
import dev.threadmark.explorer.run.Op;
import dev.threadmark.explorer.run.Strand;
import dev.threadmark.explorer.run.Sync;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Best-first search over conflicts taken the other way round, one more at a time, beginning with
 * the schedule that nobody disturbs.
 *
 * <p>A schedule that was run shows which steps of different threads do not commute. Each such pair
 * gives a schedule in which the later thread goes first from there on. Cheap ones are run first: a
 * reversal costs one, and one more for each earlier reversal between the same steps of other
 * threads (Maple: Yu, Narayanasamy, Pereira and Pokam, 2012, looks for orders not seen yet in this
 * way), so that many threads that do the same are as good as two. It proves nothing: a search
 * without end where a fault of few reversals lies near.
 */
public final class Reversals implements Search {
    /** Steps beyond this many are not reversed: pairs of steps are many more. */
    private static final int MOST_STEPS = 2_000;

    /** Of reversals to come beyond this many the dearest are forgotten: their turn never comes. */
    private static final int MOST_WAITING = 20_000;

    private static final int NOBODY = -1;

    private final TreeMap<Integer, Deque<Reversal>> waiting = new TreeMap<>();
    private final Map<Roles, Integer> seen = new HashMap<>();
    private final Map<Integer, Integer> turns = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final Map<Integer, Integer> taken = new HashMap<>();
    private final Map<Integer, Step> starts = new HashMap<>();
    private Reversal current;
    private boolean started;
    private int size;
    private int depth;

    /** From this choice on another thread goes first, after the reversals before. */
    private record Reversal(Reversal before, int at, int thread, int cost, Roles roles) {}

    /** What was reversed, whichever threads did it. */
    private record Roles(Roles before, int target, Role earlier, Role later) {}

    /** Which step of its thread it is, counted from 1, and what it does. */
    private record Role(int index, Kind kind, String action) {}

    /** A step, and who else could have taken one in its place. */
    private record Step(int at, int thread, Op op, Role role, Set<Integer> others) {
        boolean conflictsWith(Step later) {
            return thread != later.thread
                    && op.dependsOn(later.op)
                    && op.kind().coEnabledWith(later.op.kind());
        }
    }

    @Override
    public boolean next() {
        if (started) {
            collect();
        }
        boolean first = !started;
        started = true;
        depth = 0;
        steps.clear();
        taken.clear();
        starts.clear();
        turns.clear();
        current = cheapest();
        for (Reversal each = current; each != null; each = each.before) {
            turns.put(each.at, each.thread);
        }
        return first || current != null;
    }

    @Override
    public boolean complete() {
        return false;
    }

    @Override
    public Strand choose(Execution execution, Strand[] enabled, int count) {
        Strand turn = turn(execution, enabled, count);
        if (depth < MOST_STEPS) {
            note(turn, enabled, count);
        }
        depth++;
        return turn;
    }

    private Strand turn(Execution execution, Strand[] enabled, int count) {
        Integer reversed = turns.get(depth);
        if (reversed == null) {
            return Defaults.stay(execution, enabled, count);
        }
        for (int i = 0; i < count; i++) {
            if (enabled[i].id() == reversed) {
                return enabled[i];
            }
        }
        throw new NotDeterministic();
    }

    private void note(Strand turn, Strand[] enabled, int count) {
        Op op = turn.pending();
        Role role = new Role(taken.merge(turn.id(), 1, Integer::sum), op.kind(), op.action());
        Set<Integer> others = new HashSet<>();
        for (int i = 0; i < count && (current == null || depth > current.at); i++) {
            if (enabled[i] != turn) {
                others.add(enabled[i].id());
            }
        }
        steps.add(new Step(depth, turn.id(), op, role, others));
    }

    private Reversal cheapest() {
        if (size == 0) {
            return null;
        }
        size--;
        Map.Entry<Integer, Deque<Reversal>> lowest = waiting.firstEntry();
        Reversal cheapest = lowest.getValue().removeFirst();
        if (lowest.getValue().isEmpty()) {
            waiting.remove(lowest.getKey());
        }
        return cheapest;
    }

    private void forgetDearest() {
        size--;
        Map.Entry<Integer, Deque<Reversal>> highest = waiting.lastEntry();
        highest.getValue().removeLast();
        if (highest.getValue().isEmpty()) {
            waiting.remove(highest.getKey());
        }
    }

    /** Finds the pairs of the schedule just run that can be reversed, the earliest first. */
    private void collect() {
        Map<Sync, List<Step>> touched = new IdentityHashMap<>();
        Map<Sync, Integer> numbers = new IdentityHashMap<>();
        List<Reversal> found = new ArrayList<>();
        for (Step later : steps) {
            if (later.op.spawned() != null) {
                starts.put(later.op.spawned().id(), later);
            }
            Sync target = later.op.target();
            if (target == null) {
                continue;
            }
            int number = numbers.computeIfAbsent(target, any -> numbers.size());
            List<Step> rivals = touched.computeIfAbsent(target, any -> new ArrayList<>());
            for (Step earlier : rivals) {
                int first = earlier.conflictsWith(later) ? goesFirst(earlier, later) : NOBODY;
                // The first step that conflicts speaks for its thread.
                if (earlier.others.remove(first)) {
                    found.add(reversal(earlier, first, later, number));
                }
            }
            rivals.add(later);
        }
        found.sort(Comparator.comparingInt(Reversal::at));
        found.forEach(this::await);
    }

    /** The thread of the later step, or the one that has to start it first. */
    private int goesFirst(Step earlier, Step later) {
        int thread = later.thread;
        while (!earlier.others.contains(thread)) {
            Step start = starts.get(thread);
            if (start == null || start.at <= earlier.at || start.thread == earlier.thread) {
                return NOBODY;
            }
            thread = start.thread;
        }
        return thread;
    }

    private Reversal reversal(Step earlier, int first, Step later, int target) {
        Roles before = current == null ? null : current.roles;
        Roles roles = new Roles(before, target, earlier.role, later.role);
        return new Reversal(current, earlier.at, first, 0, roles);
    }

    private void await(Reversal found) {
        int spent = found.before == null ? 0 : found.before.cost;
        int cost = spent + seen.merge(found.roles, 1, Integer::sum);
        Reversal priced = new Reversal(found.before, found.at, found.thread, cost, found.roles);
        waiting.computeIfAbsent(cost, any -> new ArrayDeque<>()).add(priced);
        if (++size > MOST_WAITING) {
            forgetDearest();
        }
    }
}
