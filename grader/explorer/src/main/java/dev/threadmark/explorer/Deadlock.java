package dev.threadmark.explorer;

import java.util.List;

/**
 * Threads that can never go on.
 *
 * @param waits one entry per stuck thread
 */
public record Deadlock(List<Wait> waits) {
    /**
     * One stuck thread.
     *
     * @param thread its name
     * @param target what it waits for, such as {@code lock SharedBalance.lock}; empty when it waits
     *     for nothing and runs on in a loop
     * @param heldBy the thread that holds it, or null when nobody does
     * @param file where it waits, or null when unknown
     * @param line where it waits, from 1, or 0 when unknown
     * @param heldFile where the holder took it, or null
     * @param heldLine where the holder took it, from 1, or 0
     * @param note such as "never released: its holder has finished", or null
     */
    public record Wait(
            String thread,
            String target,
            String heldBy,
            String file,
            int line,
            String heldFile,
            int heldLine,
            String note) {}

    /** Copies the list. */
    public Deadlock {
        waits = List.copyOf(waits);
    }
}
