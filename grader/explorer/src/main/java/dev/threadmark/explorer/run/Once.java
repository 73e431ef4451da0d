package dev.threadmark.explorer.run;

/** An operation that is tried once and never waits. */
final class Once extends Op {
    Once(Op tried) {
        super(tried.target(), Kind.WRITE, tried.action());
    }

    @Override
    public boolean changes() {
        return false;
    }
}
