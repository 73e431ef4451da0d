package dev.threadmark.explorer.run;

/** Lets others have a turn: {@code Thread.yield}, or a loop that has gone round for long. */
final class GiveWay extends Op {
    GiveWay() {
        super(null, Kind.READ, "yield");
    }

    @Override
    public boolean givesWay() {
        return true;
    }
}
