package dev.threadmark.explorer.search;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Strand;
import dev.threadmark.explorer.run.Strategy;

/** Walks a recorded schedule again. */
public final class Replay implements Strategy {
    private final int[] runs;
    private int at;
    private int used;

    /** Makes a walk along pairs of a thread's number and how often it was chosen in a row. */
    public Replay(int[] runs) {
        this.runs = runs.clone();
    }

    @Override
    public Strand choose(Execution execution, Strand[] enabled, int count) {
        if (count == 1) {
            return enabled[0];
        }
        while (at < runs.length && used == runs[at + 1]) {
            at += 2;
            used = 0;
        }
        if (at >= runs.length) {
            return Defaults.stay(execution, enabled, count);
        }
        used++;
        for (int i = 0; i < count; i++) {
            if (enabled[i].id() == runs[at]) {
                return enabled[i];
            }
        }
        throw new NotDeterministic();
    }
}
