package dev.threadmark.explorer.run;

/** Lets one controlled thread run at a time and hands over between them. */
final class Scheduler {
    private final Execution execution;
    private final Strategy strategy;
    private final Carriers carriers;
    private final Eligible strands = new Eligible();
    private final Choices choices = new Choices();
    private Strand running;
    private boolean aborting;
    private boolean pruned;
    private boolean over;
    private RuntimeException failure;
    private int preemptions;
    private Op last;

    Scheduler(Execution execution, Strategy strategy, Carriers carriers) {
        this.execution = execution;
        this.strategy = strategy;
        this.carriers = carriers;
    }

    /** Runs a whole schedule; the calling thread carries the main strand. */
    void run(Strand main) {
        release(main);
        Carrier caller = carriers.caller();
        main.carrier = caller;
        running = main;
        main.pending = null;
        runBody(main);
        handOver(aborting ? null : pick());
        if (!over) {
            caller.pause();
        }
    }

    /** Makes a thread that cannot be chosen yet. */
    Strand prepare(Thread thread, Runnable body) {
        return new Strand(thread, body);
    }

    /** Lets a prepared thread be chosen; it sees what its starter did until now. */
    void release(Strand strand) {
        strand.number(strands.size());
        strands.add(strand);
        if (running != null) {
            strand.clock().join(running.clock());
            running.clock().tick(running.id());
        }
    }

    /** Announces the next operation of the running strand and returns when it is its turn. */
    void step(Strand self, Op op) {
        if (aborting) {
            throw Abort.INSTANCE;
        }
        self.pending = op;
        if (self.initialisers > 0) {
            stepInsideInitialiser(self);
        } else if (strands.size() > 1 || !self.enabled()) {
            switchFrom(self);
        }
        self.pending = null;
        last = op;
    }

    /** A switch here could let another thread run into the JVM's own initialisation lock. */
    private void stepInsideInitialiser(Strand self) {
        if (!self.enabled()) {
            throw execution.inconclusive("a static initialiser that waits");
        }
        if (strands.size() > 1) {
            execution.note(Gap.INITIALISER);
        }
    }

    private void switchFrom(Strand self) {
        Strand next = pick();
        if (next != self) {
            if (next != null) {
                transfer(next);
                self.carrier.pause();
            }
            if (aborting) {
                throw Abort.INSTANCE;
            }
        }
    }

    /** The strand to go on, or null when the schedule has ended. */
    private Strand pick() {
        while (!aborting) {
            int count = strands.collect();
            if (count == 0) {
                strategy.stuck(execution);
                execution.stuck(strands.waiting());
                aborting = true;
                return null;
            }
            Strand next = choose(count);
            if (next == null) {
                aborting = true;
                return null;
            }
            if (strands.timeout() && !next.enabled()) {
                next.timedOut = true;
                execution.ranOutAt(next.deadline);
            }
            if (count > 1) {
                choices.add(next.id());
                preemptions += preempts(next, count) ? 1 : 0;
            }
            if (!next.ending()) {
                return next;
            }
            next.ended = true;
            next.lifecycle().release(next);
            execution.ended();
        }
        return null;
    }

    /**
     * Whether the turn is taken from a thread that could have gone on. Giving it up is no
     * preemption, nor is the turn that a thread gets when it is started, nor is its formal end.
     */
    private boolean preempts(Strand next, int count) {
        if (next == running || started(next) || next.ending() || running.ending()) {
            return false;
        }
        Strand[] enabled = strands.threads();
        for (int i = 0; i < count; i++) {
            if (enabled[i] == running) {
                return !running.pending.givesWay();
            }
        }
        return false;
    }

    private boolean started(Strand next) {
        return next.fresh() && last != null && last.spawned() == next;
    }

    private Strand choose(int count) {
        try {
            Strand next = strategy.choose(execution, strands.threads(), count);
            pruned = next == null;
            return next;
        } catch (RuntimeException thrown) {
            // Thrown again outside the program, which must not be able to catch it.
            failure = thrown;
            return null;
        }
    }

    /** Throws what the strategy threw, if it did. */
    void rethrow() {
        if (failure != null) {
            throw failure;
        }
    }

    private void transfer(Strand next) {
        running = next;
        next.progress.paused();
        if (next.carrier == null) {
            carriers.start(next, this::carry);
        } else {
            next.carrier.resume();
        }
    }

    /** What a pooled carrier does with its strand, and then with the next one if that is fresh. */
    private void carry(Strand first) {
        Carrier carrier = first.carrier;
        Strand strand = first;
        while (strand != null) {
            strand.carrier = carrier;
            strand.pending = null;
            runBody(strand);
            Strand next = aborting ? null : pick();
            if (next != null && next.carrier == null) {
                running = next;
                strand = next;
            } else {
                carriers.release(carrier);
                handOver(next);
                strand = null;
            }
        }
    }

    /** Hands over to the next strand, or unwinds what is left when there is none. */
    private void handOver(Strand next) {
        if (next != null) {
            transfer(next);
            return;
        }
        for (Strand strand : strands.all()) {
            if (strand.carrier != null && !strand.bodyDone) {
                running = strand;
                strand.carrier.resume();
                return;
            }
        }
        if (strands.strand(0).bodyDone && running.carrier == carriers.caller()) {
            over = true;
        } else {
            carriers.caller().resume();
        }
    }

    private void runBody(Strand strand) {
        try {
            strand.runBody();
            execution.judgeOptimisticReads(strand);
        } catch (Abort abort) {
            // The schedule has ended; the strand unwinds.
        } catch (Throwable thrown) {
            uncaught(strand, thrown);
        } finally {
            strand.bodyDone = true;
            strand.pending = strand.end();
        }
    }

    private void uncaught(Strand strand, Throwable thrown) {
        if (aborting) {
            return;
        }
        try {
            execution.uncaught(strand, thrown);
        } catch (Abort abort) {
            // The schedule ended inside the program's own handler.
        } catch (Throwable ignoredByTheJvmToo) {
            // The JVM ignores what an uncaught-exception handler throws.
        }
    }

    void abort() {
        aborting = true;
    }

    boolean aborting() {
        return aborting;
    }

    boolean pruned() {
        return pruned;
    }

    /** Whether nothing can happen but that a time limit runs out. */
    boolean timeout() {
        return strands.timeout();
    }

    int preemptions() {
        return preemptions;
    }

    Strand running() {
        return running;
    }

    Strand strand(int id) {
        return strands.strand(id);
    }

    int strands() {
        return strands.size();
    }

    Choices choices() {
        return choices;
    }
}
