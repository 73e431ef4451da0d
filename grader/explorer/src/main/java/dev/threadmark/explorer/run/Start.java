package dev.threadmark.explorer.run;

/** Starting a thread. */
final class Start extends Op {
    private final Strand started;

    Start(Strand started) {
        super(started.lifecycle(), Kind.WRITE, "start");
        this.started = started;
    }

    @Override
    public Strand spawned() {
        return started;
    }
}
