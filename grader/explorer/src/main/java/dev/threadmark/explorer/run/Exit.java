package dev.threadmark.explorer.run;

/** Ending the program: what another thread does before it would be left out after it. */
final class Exit extends Op {
    Exit() {
        super(null, Kind.WRITE, "exit");
    }

    @Override
    public boolean seesAllSteps() {
        return true;
    }
}
