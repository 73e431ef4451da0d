package dev.threadmark.explorer.search;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Strand;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Random priorities that drop at a few random steps: finds a bug of depth d with a known
 * probability (PCT: Burckhardt, Kothari, Musuvathi and Nagarakatte, 2010).
 */
public final class Pct implements Search {
    private static final int MOST_DROPS = 3;

    private final Random random;
    private final List<Double> priorities = new ArrayList<>();
    private final Set<Integer> drops = new HashSet<>();
    private int schedule;
    private int step;
    private int longest = 20;
    private double lowest;

    /** Makes an endless search; the same seed gives the same schedules. */
    public Pct(long seed) {
        random = new Random(seed);
    }

    @Override
    public boolean next() {
        longest = Math.max(longest, step);
        priorities.clear();
        drops.clear();
        for (int i = 0; i < 1 + schedule % MOST_DROPS; i++) {
            drops.add(random.nextInt(longest));
        }
        schedule++;
        step = 0;
        lowest = 0;
        return true;
    }

    @Override
    public boolean complete() {
        return false;
    }

    @Override
    public Strand choose(Execution execution, Strand[] enabled, int count) {
        while (priorities.size() < execution.strands()) {
            priorities.add(random.nextDouble());
        }
        Strand best = highest(enabled, count);
        if (count > 1 && (drops.contains(step++) || best.pending().givesWay())) {
            priorities.set(best.id(), --lowest);
            best = highest(enabled, count);
        }
        return best;
    }

    private Strand highest(Strand[] enabled, int count) {
        Strand best = enabled[0];
        for (int i = 1; i < count; i++) {
            if (priorities.get(enabled[i].id()) > priorities.get(best.id())) {
                best = enabled[i];
            }
        }
        return best;
    }
}
