package dev.threadmark.explorer.search;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Strand;
import java.util.List;

/** Several searches in turns, one schedule each, so that whichever is fastest finds the fault. */
public final class Portfolio implements Search {
    private final List<Search> members;
    private int turn = -1;

    /** Makes a search that takes its schedules from these, in this order. */
    public Portfolio(List<Search> members) {
        this.members = List.copyOf(members);
    }

    @Override
    public boolean next() {
        for (int i = 0; i < members.size(); i++) {
            turn = (turn + 1) % members.size();
            if (member().next()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean complete() {
        return false;
    }

    @Override
    public Strand choose(Execution execution, Strand[] enabled, int count) {
        return member().choose(execution, enabled, count);
    }

    @Override
    public void stuck(Execution execution) {
        member().stuck(execution);
    }

    private Search member() {
        return members.get(turn);
    }
}
