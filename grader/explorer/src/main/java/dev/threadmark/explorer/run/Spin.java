package dev.threadmark.explorer.run;

/**
 * Waits in a loop that changes nothing until some shared state may have changed.
 *
 * <p>Another round before that would be the same round again, so nothing is lost by leaving it out.
 */
final class Spin extends Op {
    private final Execution execution;

    Spin(Execution execution) {
        super(null, Kind.READ, "spin");
        this.execution = execution;
    }

    @Override
    public boolean ready(Strand strand) {
        return strand.progress.isWorthAnotherRound(execution.changesByOthers(strand));
    }

    @Override
    public boolean waitsRunning() {
        return true;
    }

    @Override
    public boolean givesWay() {
        return true;
    }
}
