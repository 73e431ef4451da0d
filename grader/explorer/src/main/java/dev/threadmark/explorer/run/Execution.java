package dev.threadmark.explorer.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One schedule of the program, from its first step to its last.
 *
 * <p>Models of the JDK reach it through {@link #current}. Their whole vocabulary is: {@link
 * #perform} an operation, {@link #performInterruptibly} it, or {@link #performTimed} it.
 */
public final class Execution {
    private static Execution current;
    private static int schedulesBefore;

    /** Far more than an exercise needs, and less than the JVM of a grading may start. */
    private static final int MOST_THREADS = 200;

    private final int number = ++schedulesBefore;
    private final Scheduler scheduler;
    private final Memory memory = new Memory(number);
    private final Races races;
    private final Recorder recorder;
    private final Limits limits;
    private final Numbering numbering;
    private final Caveats caveats = new Caveats();
    private final Clock clock = new Clock();
    private final Changes changes = new Changes();
    private final Ending ending;
    private int steps;
    private boolean truncated;

    Execution(Strategy strategy, Carriers carriers, Limits limits, Recorder recorder) {
        scheduler = new Scheduler(this, strategy, carriers);
        ending = new Ending(scheduler);
        races = new Races(this, recorder != null);
        this.recorder = recorder;
        this.limits = limits;
        numbering = new Numbering(limits.seed());
    }

    /** The schedule that is running, or null between schedules and outside controlled threads. */
    public static Execution current() {
        Execution execution = current;
        return execution != null && !execution.scheduler.aborting() ? execution : null;
    }

    /**
     * The schedule that is running, for calls that may block.
     *
     * @throws Abort when the schedule is being unwound
     * @throws IllegalStateException when there is none
     */
    public static Execution running() {
        Execution execution = current;
        if (execution == null) {
            throw new IllegalStateException(
                    "an instrumented program runs only inside an exploration");
        }
        if (execution.scheduler.aborting()) {
            throw Abort.INSTANCE;
        }
        return execution;
    }

    /** The schedule that is running or being unwound, or null. */
    public static Execution currentOrUnwinding() {
        return current;
    }

    /**
     * Runs one schedule on the calling thread, which must have made the carriers.
     *
     * @param recorder writes the schedule down, or null
     * @param main makes the main thread's strand once the schedule is current
     */
    public static Execution run(
            Strategy strategy,
            Carriers carriers,
            Limits limits,
            Recorder recorder,
            Function<Execution, Strand> main) {
        Execution execution = new Execution(strategy, carriers, limits, recorder);
        current = execution;
        try {
            execution.scheduler.run(main.apply(execution));
        } finally {
            current = null;
        }
        execution.scheduler.rethrow();
        return execution;
    }

    /** The choices made so far. */
    public Choices choices() {
        return scheduler.choices();
    }

    /** The thread that runs now. */
    public Strand self() {
        return scheduler.running();
    }

    /** Waits for the operation to be ready and for its turn; then the caller carries it out. */
    public void perform(Op op) {
        Strand self = self();
        self.interruptible = false;
        self.timed = false;
        step(self, op);
    }

    /**
     * Like {@link #perform}, but an interrupt ends it.
     *
     * @throws InterruptedException when the thread is or gets interrupted; its flag is then clear
     */
    public void performInterruptibly(Op op) throws InterruptedException {
        Strand self = self();
        self.interruptible = true;
        self.timed = false;
        step(self, op);
        throwIfInterrupted(self);
    }

    /**
     * Like {@link #performInterruptibly}, but gives up when nothing else can happen.
     *
     * @param nanoseconds the time to wait; 0 or less asks once
     * @return whether the operation was ready; when false the caller must not carry it out
     * @throws InterruptedException when the thread is or gets interrupted; its flag is then clear
     */
    public boolean performTimed(Op op, long nanoseconds) throws InterruptedException {
        Strand self = self();
        self.interruptible = true;
        boolean ready = timed(self, op, nanoseconds);
        throwIfInterrupted(self);
        return ready;
    }

    /** Like {@link #performTimed}, but an interrupt does not end it. */
    public boolean performTimedUninterruptibly(Op op, long nanoseconds) {
        Strand self = self();
        self.interruptible = false;
        return timed(self, op, nanoseconds);
    }

    private boolean timed(Strand self, Op op, long nanoseconds) {
        if (nanoseconds <= 0) {
            self.timed = false;
            Op once = new Once(op);
            step(self, once);
            return op.ready(self);
        }
        caveats.timed();
        self.timed = true;
        self.timedOut = false;
        self.deadline = clock.in(self, nanoseconds);
        step(self, op);
        return !self.timedOut || op.ready(self);
    }

    /**
     * Sleeps: others may go first, however long it is, and time limits that are shorter run out.
     * For the thread, and for what it happens before, the time has passed afterwards.
     *
     * @throws InterruptedException when the thread is or gets interrupted; its flag is then clear
     */
    public void sleep(Op op, long nanoseconds) throws InterruptedException {
        Strand self = self();
        self.deadline = clock.in(self, nanoseconds);
        performInterruptibly(op);
        self.clock().reach(self.deadline);
    }

    /** Looks at how far other threads have got. */
    public void glance(Sync target, String action) {
        self().progress.watchesSteps = true;
        perform(new Glance(target, action));
    }

    /**
     * From now on the running thread's plain reads are judged only if it goes on without validating
     * them.
     */
    public void beginOptimisticReads() {
        self().optimisticReads = new ArrayList<>();
    }

    /** Performs the operation that validates the reads since {@link #beginOptimisticReads}. */
    public void performValidation(Op op) {
        self().optimisticReads = null;
        perform(op);
    }

    /** Judges reads that were made optimistically and then used without validation. */
    void judgeOptimisticReads(Strand self) {
        List<OptimisticRead> reads = self.optimisticReads;
        self.optimisticReads = null;
        if (reads != null) {
            reads.forEach(each -> races.read(each.variable(), self, each.at()));
        }
    }

    private void step(Strand self, Op op) {
        judgeOptimisticReads(self);
        count();
        if (recorder != null) {
            self.waitsAt = Place.here();
        }
        scheduler.step(self, op);
        changes.performed(self.progress);
        if (op.changes()) {
            wrote();
        }
        if (recorder != null) {
            recorder.performed(self, op, self.waitsAt);
            self.waitsAt = null;
        }
    }

    private static void throwIfInterrupted(Strand self) throws InterruptedException {
        if (self.interrupted()) {
            self.interrupted(false);
            throw new InterruptedException();
        }
    }

    /** Counts a step against the limit of one schedule. */
    void count() {
        if (++steps > limits.steps()) {
            truncated = true;
            scheduler.abort();
            throw Abort.INSTANCE;
        }
    }

    /** Makes a thread that is not started yet. */
    public Strand prepare(Thread thread, Runnable body) {
        return scheduler.prepare(thread, body);
    }

    /**
     * Starts a thread: from now on it is one of the threads to choose from.
     *
     * @throws IllegalThreadStateException when it was started before
     */
    public void start(Strand strand) {
        if (strands() == MOST_THREADS) {
            throw inconclusive("more than " + MOST_THREADS + " threads");
        }
        perform(new Start(strand));
        if (strand.started()) {
            throw new IllegalThreadStateException();
        }
        scheduler.release(strand);
    }

    /**
     * Ends the program: no thread takes another step. A status other than 0 is a fault, and so is
     * any end of what may not end itself. Does not return.
     */
    public Abort exit(int status) {
        perform(new Exit());
        if (status != 0 || !limits.mayExit()) {
            throw fail(Fault.exited(self(), status, Place.here()));
        }
        scheduler.abort();
        throw Abort.INSTANCE;
    }

    /** Ends the schedule with a fault; does not return. */
    public Abort fail(Fault found) {
        end(found);
        throw Abort.INSTANCE;
    }

    /** Ends the schedule because it met what the explorer does not model; does not return. */
    public Abort inconclusive(String what) {
        return fail(Fault.inconclusive(self(), what, Place.here()));
    }

    /** Ends the schedule with a fault, without unwinding the caller. */
    void end(Fault found) {
        ending.end(found);
    }

    void raced(Conflict conflict) {
        if (!limits.switchAt().contains(conflict.variable().field())) {
            throw fail(Fault.race(self(), conflict));
        }
    }

    /** Called when a thread's body threw; a handler that the program set deals with it. */
    void uncaught(Strand strand, Throwable thrown) {
        ending.uncaught(strand, thrown);
    }

    /** Nobody can go on: decides what that means. */
    void stuck(List<Strand> waiting) {
        ending.stuck(waiting);
    }

    /** What the program holds by identity. */
    Memory memory() {
        return memory;
    }

    Races races() {
        return races;
    }

    /** Whether this schedule is being written down to explain it. */
    public boolean recording() {
        return recorder != null;
    }

    Recorder recorder() {
        return recorder;
    }

    /** Whether a thread may still return from a wait for no reason. */
    public boolean mayWakeSpuriously(Strand strand) {
        noteWait();
        return strand.spurious < limits.spurious();
    }

    /** The running thread has returned from a wait for no reason. */
    public void wokeSpuriously() {
        self().spurious++;
        wrote();
    }

    /** What bounds this schedule. */
    public Limits limits() {
        return limits;
    }

    Scheduler scheduler() {
        return scheduler;
    }

    /** A thread by number. */
    public Strand strand(int id) {
        return scheduler.strand(id);
    }

    /** The number of threads started so far. */
    public int strands() {
        return scheduler.strands();
    }

    /** How often other threads than the given one may have changed what it looks at. */
    long changesByOthers(Strand strand) {
        return changes.byOthers(strand.progress);
    }

    /**
     * Notes that the running thread may have changed shared state, or its own beyond its locals.
     */
    public void wrote() {
        changes.wrote(self().progress);
    }

    /** Notes that a thread has ended: a change that no thread made. */
    void ended() {
        changes.happened();
    }

    /** Notes that the running thread has taken or freed a mutex. */
    void lockChanged() {
        changes.lockChanged(self().progress);
    }

    /** The first fault, or null. */
    public Fault fault() {
        return ending.fault();
    }

    /** How many steps the schedule had. */
    public int steps() {
        return steps;
    }

    /** How often the turn was taken from a thread that could have gone on. */
    public int preemptions() {
        return scheduler.preemptions();
    }

    /** Whether the choice at hand is whose time limit runs out, because nothing else can happen. */
    public boolean choosesTimeout() {
        return scheduler.timeout();
    }

    void noteWait() {
        caveats.waited();
    }

    /** What limits a pass of this schedule. */
    public Caveats caveats() {
        return caveats;
    }

    /** Notes what keeps a pass of this program from being a proof. */
    public void note(Gap gap) {
        caveats.gap(gap);
    }

    /** Whether the step limit cut the schedule short. */
    public boolean truncated() {
        return truncated;
    }

    /** Whether the strategy cut the schedule short. */
    public boolean pruned() {
        return scheduler.pruned();
    }

    /** The number of this schedule, unique in this process. */
    public int number() {
        return number;
    }

    /** Virtual nanoseconds since the schedule began, as far as the running thread knows. */
    public long nanoTime() {
        return clock.now(self());
    }

    /** The clock as the program sees it: one step, and who looks again and again sees it run. */
    public long lookAtClock() {
        perform(clock.look());
        note(Gap.CLOCK);
        return clock.looked(self());
    }

    /** A time limit has run out, because nothing else could happen before that. */
    void ranOutAt(long time) {
        clock.ranOutAt(time);
    }

    /** The handler for threads that have none of their own, or null. */
    public Thread.UncaughtExceptionHandler defaultHandler() {
        return ending.defaultHandler();
    }

    /** Sets the handler for threads that have none of their own. */
    public void defaultHandler(Thread.UncaughtExceptionHandler handler) {
        ending.defaultHandler(handler);
    }

    /** The numbers that the JVM would give out. */
    public Numbering numbering() {
        return numbering;
    }

    /** The synchronisation object that stands for the state inside a JDK object. */
    public Sync stateOf(Object object) {
        return memory.field(object, Fields.CONTENTS);
    }

    /** Adds a value to the step recorded last. */
    public void value(Object value) {
        if (recorder != null) {
            recorder.value(self(), value);
        }
    }

    /** What a model keeps for an object of the program in this schedule, or null. */
    public Object attachment(Object owner) {
        return memory.attachment(owner);
    }

    /** Keeps something for an object of the program until the schedule ends. */
    public void attach(Object owner, Object attachment) {
        memory.attach(owner, attachment);
    }
}
