package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Gap;
import dev.threadmark.explorer.run.Kind;
import dev.threadmark.explorer.run.Op;
import dev.threadmark.explorer.run.Strand;
import dev.threadmark.explorer.run.Sync;

/** Stands for the real locks inside a concurrent map while a callback of one thread runs. */
final class MapGuard {
    private final Sync state;
    private Strand inside;

    private MapGuard(Sync state) {
        this.state = state;
    }

    static MapGuard of(Execution run, Object map) {
        if (run.attachment(map) instanceof MapGuard guard) {
            return guard;
        }
        MapGuard guard = new MapGuard(run.stateOf(map));
        run.attach(map, guard);
        return guard;
    }

    /** The thread's callback begins; false when it is inside one already. */
    boolean enter(Strand strand) {
        boolean outermost = inside == null;
        inside = strand;
        return outermost;
    }

    /** The callback has ended. */
    void leave(Execution run) {
        inside = null;
        state.release(run.self());
        run.wrote();
    }

    /**
     * A call that may change the map, as one step that waits for other threads' callbacks.
     *
     * @param surely whether it does; else who makes the call notes it when it did
     */
    Op change(String action, boolean surely) {
        Execution run = Execution.running();
        if (inside == run.self()) {
            run.note(Gap.MAP_CALLBACK);
        }
        return new Op(state, Kind.WRITE, action) {
            @Override
            public boolean changes() {
                return surely;
            }

            @Override
            public boolean ready(Strand strand) {
                return inside == null || inside == strand;
            }

            @Override
            public Strand holder() {
                return inside;
            }
        };
    }
}
