package dev.threadmark.explorer.run;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** A controlled thread of the program, as the scheduler sees it. */
public final class Strand {
    /** Some 2,000 calls of small methods; with 8 bytes a word five eighths of a real stack. */
    private static final int STACK_WORDS = 80 << 10;

    private int id = -1;
    private final Thread thread;
    private final Runnable body;
    private final VectorClock clock = new VectorClock();
    private final Sync lifecycle;
    private final Sync interrupts;
    private final Op begin;
    private final Op end;
    private final Map<Object, Object> locals = new IdentityHashMap<>();

    Op pending;
    boolean interruptible;
    boolean timed;
    long deadline;
    boolean timedOut;
    Carrier carrier;
    boolean bodyDone;
    boolean ended;
    final Progress progress = new Progress();
    Place waitsAt;
    Op stuckAt;
    List<OptimisticRead> optimisticReads;
    int spurious;

    /** How many static initialisers of the JVM's own it is inside. */
    int initialisers;

    private int stackWords;
    private boolean interrupted;
    private VectorClock fencedUntil;
    private VectorClock awaitingFence;
    private Object searchData;

    Strand(Thread thread, Runnable body) {
        this.thread = thread;
        this.body = body;
        lifecycle = new Sync("thread", thread);
        interrupts = new Sync("interrupt flag of", thread);
        begin = new Op(null, Kind.READ, "begin");
        end = new Op(lifecycle, Kind.RELEASE, "end");
        pending = begin;
    }

    /** Gives it its number when it becomes one of the threads to choose from. */
    void number(int number) {
        id = number;
        clock.set(id, 1);
    }

    /** Its number by order of start, from 0 for the main thread. */
    public int id() {
        return id;
    }

    /** The thread as the program knows it. */
    public Thread thread() {
        return thread;
    }

    /** Its name in traces. */
    public String name() {
        return thread.getName();
    }

    /** What happens before its next action. */
    public VectorClock clock() {
        return clock;
    }

    /** Its start and end, to join. */
    public Sync lifecycle() {
        return lifecycle;
    }

    /** Its interrupt flag as a synchronisation object. */
    public Sync interrupts() {
        return interrupts;
    }

    /** Whether its interrupt flag is set. */
    public boolean interrupted() {
        return interrupted;
    }

    /** Sets or clears its interrupt flag; callers perform an operation on {@link #interrupts}. */
    public void interrupted(boolean value) {
        interrupted = value;
    }

    /** What it is about to do, or null while it runs. */
    public Op pending() {
        return pending;
    }

    /** Whether its pending operation is over as soon as it is interrupted. */
    public boolean interruptible() {
        return interruptible;
    }

    /** Whether its pending operation gives up in time. */
    public boolean timed() {
        return timed;
    }

    /** Whether its last timed operation gave up. */
    public boolean timedOut() {
        return timedOut;
    }

    /** Notes that it looks at mutexes without waiting for them. */
    void watchesLocks() {
        progress.watchesLocks = true;
    }

    /** Whether it runs round a loop for so long that the others should get a turn. */
    public boolean greedy() {
        return pending instanceof GiveWay;
    }

    /** Whether it has been started. */
    public boolean started() {
        return id >= 0;
    }

    /** Whether it has run to its end. */
    public boolean ended() {
        return ended;
    }

    /** Whether it is asleep. */
    public boolean sleeping() {
        return pending != null && pending.action().equals("sleep");
    }

    /** Whether it is still waiting for its first turn. */
    public boolean fresh() {
        return pending == begin;
    }

    /** Whether only its formal end is left. */
    public boolean ending() {
        return pending == end;
    }

    /** What it did before its last release fence, or null. */
    VectorClock fencedUntil() {
        return fencedUntil;
    }

    /** A release fence: relaxed writes from now on publish what was done before. */
    public void fenceRelease() {
        fencedUntil = new VectorClock();
        fencedUntil.join(clock);
        clock.tick(id);
    }

    /** An acquire fence: what relaxed reads saw until now happens before what follows. */
    public void fenceAcquire() {
        awaitsFence(null);
        clock.join(awaitingFence);
    }

    void awaitsFence(VectorClock seen) {
        awaitingFence = awaitingFence == null ? new VectorClock() : awaitingFence;
        if (seen != null) {
            awaitingFence.join(seen);
        }
    }

    /** Its values of thread-local variables, by variable. */
    public Map<Object, Object> locals() {
        return locals;
    }

    /** Where it waits, in a recorded schedule; else null. */
    public Place waitsAt() {
        return waitsAt;
    }

    /** What it was waiting for when the schedule got stuck, or null. */
    public Op stuckAt() {
        return stuckAt;
    }

    /** What the search strategy stored here. */
    public Object searchData() {
        return searchData;
    }

    /** Stores what a search strategy wants to remember of this thread. */
    public void searchData(Object data) {
        searchData = data;
    }

    /** Takes room on its stack; false when there is not as much. */
    boolean enterCall(int words) {
        boolean fits = stackWords + words <= STACK_WORDS;
        stackWords += fits ? words : 0;
        return fits;
    }

    void exitCall(int words) {
        stackWords -= words;
    }

    Op end() {
        return end;
    }

    void runBody() {
        body.run();
    }

    /** Whether it could go on now. */
    boolean enabled() {
        return !ended && pending != null && (pending.ready(this) || interruptible && interrupted);
    }

    @Override
    public String toString() {
        return name();
    }
}
