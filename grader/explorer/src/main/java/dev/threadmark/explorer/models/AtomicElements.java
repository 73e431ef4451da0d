package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Part;

/** The steps that all atomic arrays share; each element is an atomic of its own. */
final class AtomicElements {
    private static final int MOST_CELLS = 1 << 16;

    private AtomicElements() {}

    static void read(Object array, int index, String action) {
        Object cell = cell(array, index);
        if (cell != null) {
            Atomics.read(cell, action);
        }
    }

    static void write(Object array, int index, String action, Object value) {
        Object cell = cell(array, index);
        if (cell != null) {
            Atomics.write(cell, action, value);
        }
    }

    static void update(Object array, int index, String action) {
        Object cell = cell(array, index);
        if (cell != null) {
            Atomics.update(cell, action);
        }
    }

    static void attempt(Object array, int index, String action) {
        Object cell = cell(array, index);
        if (cell != null) {
            Atomics.attempt(cell, action);
        }
    }

    private static Object cell(Object array, int index) {
        Execution run = Execution.current();
        if (run == null || index < 0) {
            return null;
        }
        Object[] cells = run.attachment(array) instanceof Object[] known ? known : new Object[0];
        int slot = index % MOST_CELLS;
        if (slot >= cells.length) {
            cells = java.util.Arrays.copyOf(cells, Math.max(slot + 1, cells.length * 2));
            run.attach(array, cells);
        }
        if (cells[slot] == null) {
            cells[slot] = new Part(array, slot);
        }
        return cells[slot];
    }
}
