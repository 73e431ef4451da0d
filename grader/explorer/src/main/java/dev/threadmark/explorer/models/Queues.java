package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Op;
import dev.threadmark.explorer.run.Strand;
import dev.threadmark.explorer.run.Sync;
import java.util.ArrayList;
import java.util.List;

/** Who waits for a lock. */
final class Queues {
    private Queues() {}

    static List<Thread> waitingFor(Sync sync, Execution run) {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < run.strands(); i++) {
            Strand each = run.strand(i);
            Op pending = each.pending();
            if (pending != null && pending.target() == sync && !pending.ready(each)) {
                threads.add(each.thread());
            }
        }
        return threads;
    }
}
