package dev.threadmark.explorer.run;

import java.util.Arrays;

/** The threads that were chosen where there was a choice: all that is needed to run it again. */
public final class Choices {
    private int[] runs = new int[16];
    private int size;

    void add(int thread) {
        if (size >= 2 && runs[size - 2] == thread) {
            runs[size - 1]++;
            return;
        }
        if (size + 2 > runs.length) {
            runs = Arrays.copyOf(runs, runs.length * 2);
        }
        runs[size++] = thread;
        runs[size++] = 1;
    }

    /** Pairs of a thread's number and how often it was chosen in a row. */
    public int[] runs() {
        return Arrays.copyOf(runs, size);
    }
}
