package dev.threadmark.explorer.search;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Op;
import dev.threadmark.explorer.run.Strand;
import java.util.Arrays;
import java.util.Random;

/**
 * Random priorities of single steps, drawn anew for steps that compete with the one just taken
 * (POS: Yuan, Yang and Gu, 2018).
 */
public final class Pos implements Search {
    private final Random random;
    private double[] priorities = new double[8];
    private Op[] drawnFor = new Op[8];

    /** Makes an endless search; the same seed gives the same schedules. */
    public Pos(long seed) {
        random = new Random(seed);
    }

    @Override
    public boolean next() {
        Arrays.fill(drawnFor, null);
        return true;
    }

    @Override
    public boolean complete() {
        return false;
    }

    @Override
    public Strand choose(Execution execution, Strand[] enabled, int count) {
        if (priorities.length < execution.strands()) {
            priorities = Arrays.copyOf(priorities, execution.strands() * 2);
            drawnFor = Arrays.copyOf(drawnFor, execution.strands() * 2);
        }
        Strand best = null;
        for (int i = 0; i < count; i++) {
            Strand each = enabled[i];
            draw(each);
            if (best == null || priorities[each.id()] > priorities[best.id()]) {
                best = each;
            }
        }
        for (int i = 0; i < count; i++) {
            if (enabled[i].pending().dependsOn(best.pending())) {
                drawnFor[enabled[i].id()] = null;
            }
        }
        drawnFor[best.id()] = null;
        return best;
    }

    private void draw(Strand strand) {
        if (drawnFor[strand.id()] != strand.pending()) {
            drawnFor[strand.id()] = strand.pending();
            double drawn = random.nextDouble();
            priorities[strand.id()] = strand.pending().givesWay() ? drawn - 1 : drawn;
        }
    }
}
