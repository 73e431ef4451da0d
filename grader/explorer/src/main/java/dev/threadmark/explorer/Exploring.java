package dev.threadmark.explorer;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Fields;
import dev.threadmark.explorer.run.Limits;
import dev.threadmark.explorer.run.Recorder;
import dev.threadmark.explorer.search.Bounded;
import dev.threadmark.explorer.search.Delays;
import dev.threadmark.explorer.search.Dpor;
import dev.threadmark.explorer.search.NotDeterministic;
import dev.threadmark.explorer.search.Pct;
import dev.threadmark.explorer.search.Portfolio;
import dev.threadmark.explorer.search.Pos;
import dev.threadmark.explorer.search.Replay;
import dev.threadmark.explorer.search.Reversals;
import dev.threadmark.explorer.search.Search;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * One exploration: which searches run in which order, and what is made of what they find.
 *
 * <p>All schedules, reduced. When that ends, nothing is left. Until then it takes turns with a
 * portfolio of searches that prove nothing but find other faults soon, and when its share of the
 * budget ends, a bounded search and then the portfolio use up the rest. When a fault is found, a
 * bounded search looks for the same fault with the fewest preemptions.
 */
final class Exploring {
    /** Beyond this many steps a schedule is too long to be reduced within reasonable memory. */
    private static final int MOST_REDUCED_STEPS = 20_000;

    /** The part of the reduced search's share that is its first turn: 1 + 2 + 4 + 8 make 15. */
    private static final int FIRST_TURN = 15;

    /** The part of the reduced search's turn that is the portfolio's. */
    private static final int PORTFOLIO_PART = 10;

    /** When no schedule has ended, one may have so many times the steps of others. */
    private static final long PATIENCE = 20;

    private final Runner runner;
    private final Settings settings;
    private final Tally tally;
    private final Set<Integer> switchAt = new TreeSet<>();
    private boolean exhausted;

    Exploring(Runner runner, Settings settings, IntConsumer progress) {
        this.runner = runner;
        this.settings = settings;
        tally = new Tally(runner, progress);
    }

    Exploration explore() {
        try {
            return all();
        } catch (NotDeterministic failure) {
            return Exploration.of(
                    Outcome.INCONCLUSIVE,
                    new Messages(settings.locale()).get("not.deterministic"),
                    tally.schedules());
        }
    }

    private Exploration all() {
        Limits limits = limits();
        Search portfolio = portfolio();
        Execution failing = inTurns(portfolio, limits);
        if (exhausted && tally.caveats().hasWaits()) {
            limits = limits.withSpurious(1);
            portfolio = portfolio();
            failing = inTurns(portfolio, limits);
        }
        if (failing != null) {
            return explain(failing, limits);
        }
        return exhausted ? passed(tally.preemptions(), true) : bounded(portfolio, limits);
    }

    private Search portfolio() {
        return new Portfolio(
                List.of(
                        new Reversals(),
                        new Delays(),
                        new Pct(settings.seed()),
                        new Pos(settings.seed())));
    }

    /** The reduced search and the portfolio in turns, each time twice as long. */
    private Execution inTurns(Search portfolio, Limits limits) {
        Dpor reduced = new Dpor(MOST_REDUCED_STEPS);
        boolean cut = false;
        exhausted = false;
        int left = Math.max(1, settings.schedules() * 3 / 4);
        int turn = Math.max(1, left / FIRST_TURN);
        while (left > 0) {
            Execution failing = search(reduced, limits, Math.min(turn, left));
            cut |= tally.truncated();
            exhausted = tally.finished() && reduced.complete() && !cut;
            if (failing != null || exhausted) {
                return failing;
            }
            failing = search(portfolio, limits, turn / PORTFOLIO_PART);
            if (failing != null) {
                return failing;
            }
            left -= turn;
            turn *= 2;
        }
        return null;
    }

    private Exploration bounded(Search portfolio, Limits limits) {
        int searched = -1;
        for (int bound = 0; bound <= settings.preemptions(); bound++) {
            Bounded search = new Bounded(bound);
            Execution failing = search(search, limits, left() / 2);
            if (failing != null) {
                return explain(failing, limits);
            }
            if (!tally.finished() || !search.exhaustedBound() || tally.truncated()) {
                break;
            }
            searched = bound;
        }
        Execution failing = search(portfolio, limits, left());
        return failing == null ? passed(searched, false) : explain(failing, limits);
    }

    private Exploration explain(Execution failing, Limits limits) {
        if (failing.fault().outcome() == Outcome.INCONCLUSIVE) {
            return report(failing, limits, null);
        }
        Execution simplest = fewest(failing, limits);
        if (simplest.fault().outcome() != Outcome.RACE) {
            return report(simplest, limits, null);
        }
        return explainRace(simplest, limits);
    }

    /** Looks for the wrong result behind a race, by switching at the racy variable too. */
    private Exploration explainRace(Execution race, Limits limits) {
        Limits wider = limits;
        Execution next = race;
        while (next != null && next.fault().outcome() == Outcome.RACE) {
            if (!switchAt.add(next.fault().conflict().variable().field())) {
                break;
            }
            wider = limits.switchingAt(switchAt);
            next = firstWithFewest(wider);
        }
        boolean wrong = next != null && next.fault().outcome() != Outcome.RACE;
        return wrong ? report(next, wider, race(race, limits)) : report(race, limits, null);
    }

    private Execution firstWithFewest(Limits limits) {
        for (int bound = 0; bound <= Math.max(2, settings.preemptions()); bound++) {
            Execution failing = search(new Bounded(bound), limits, explainingShare());
            if (failing != null) {
                return failing;
            }
            if (!tally.finished()) {
                // They come to it soon or never.
                return search(new Reversals(), limits, Math.max(1, explainingShare() / 10));
            }
        }
        return null;
    }

    /** The same kind of fault with the fewest preemptions that can be found. */
    private Execution fewest(Execution failing, Limits limits) {
        for (int bound = 0; bound <= settings.preemptions(); bound++) {
            Execution better = search(new Bounded(bound), limits, explainingShare());
            if (better != null) {
                boolean same = better.fault().outcome() == failing.fault().outcome();
                return same ? better : failing;
            }
            if (!tally.finished()) {
                break;
            }
        }
        return failing;
    }

    private int left() {
        return Math.max(1, settings.schedules() - tally.schedules());
    }

    private int explainingShare() {
        return Math.max(1, settings.schedules() / 8);
    }

    private Execution search(Search search, Limits limits, int budget) {
        return tally.search(search, limits, budget);
    }

    /**
     * Walks a schedule again.
     *
     * @throws IllegalArgumentException when the text is no schedule of this program
     */
    Exploration replay(String text) {
        Schedule schedule = Schedule.parse(text);
        Limits limits = patient().withSpurious(schedule.spurious()).switchingAt(ids(schedule));
        try {
            Recorder recorder = new Recorder(runner.classes().fields());
            Execution walked = runner.run(new Replay(schedule.runs()), limits, recorder);
            if (digest(recorder, walked) == schedule.program()) {
                return new Report(settings, recorder, walked, text).exploration(1, null);
            }
        } catch (NotDeterministic differs) {
            throw new IllegalArgumentException("the schedule belongs to another program", differs);
        }
        throw new IllegalArgumentException("the schedule belongs to another program");
    }

    private Exploration report(Execution failing, Limits limits, Race race) {
        Recorder recorder = new Recorder(runner.classes().fields());
        int[] runs = failing.choices().runs();
        Execution walked = runner.run(new Replay(runs), limits, recorder);
        Schedule schedule =
                new Schedule(
                        runs, keys(limits.switchAt()), limits.spurious(), digest(recorder, walked));
        return new Report(settings, recorder, walked, schedule.text())
                .exploration(tally.schedules(), race);
    }

    /** A checksum over what the program declares, what it did under a schedule and how it ended. */
    private long digest(Recorder recorder, Execution walked) {
        CRC32 checksum = new CRC32();
        StringBuilder did = new StringBuilder().append(runner.digest());
        did.append(walked.fault() == null ? Outcome.PASSED : walked.fault().outcome());
        for (TraceStep step : new Trace(recorder, walked).steps()) {
            // Not its place: a program may be compiled without line numbers.
            did.append(step.thread()).append(step.action());
            did.append(step.target()).append(step.value());
        }
        checksum.update(did.toString().getBytes(StandardCharsets.UTF_8));
        return checksum.getValue();
    }

    private Set<Integer> keys(Set<Integer> ids) {
        Fields fields = runner.classes().fields();
        return ids.stream().map(id -> fields.get(id).key()).collect(Collectors.toSet());
    }

    private Set<Integer> ids(Schedule schedule) {
        Fields fields = runner.classes().fields();
        return schedule.switchAt().stream().map(fields::expect).collect(Collectors.toSet());
    }

    private Race race(Execution race, Limits limits) {
        Recorder recorder = new Recorder(runner.classes().fields());
        Execution walked = runner.run(new Replay(race.choices().runs()), limits, recorder);
        return new Report(settings, recorder, walked, null).race();
    }

    private Limits limits() {
        return new Limits(settings.steps(), settings.seed(), Set.of(), 0, settings.mayExit());
    }

    private Limits patient() {
        return limits().withSteps((int) Math.min(Integer.MAX_VALUE, PATIENCE * settings.steps()));
    }

    private Exploration passed(int preemptions, boolean allRun) {
        return tally.anyEnded() ? pass(preemptions, allRun) : withPatience();
    }

    /** Tells a long program from one that loops for ever, which must not pass. */
    private Exploration withPatience() {
        Execution longest = tally.first(new Bounded(0), patient());
        if (longest.fault() != null) {
            return report(longest, patient(), null);
        }
        if (!longest.truncated()) {
            return pass(-1, false);
        }
        return Exploration.of(
                Outcome.TIMEOUT,
                new Messages(settings.locale()).get("never.ends", patient().steps()),
                tally.schedules());
    }

    private Exploration pass(int preemptions, boolean allRun) {
        String message = new Messages(settings.locale()).passed(tally, allRun, preemptions);
        return new Exploration(
                Outcome.PASSED,
                message,
                tally.schedules(),
                Math.max(0, preemptions),
                allRun && tally.caveats().gaps().isEmpty(),
                null,
                null,
                List.of(),
                null,
                null);
    }
}
