package dev.threadmark.explorer;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Fault;
import dev.threadmark.explorer.run.Limits;
import dev.threadmark.explorer.run.Recorder;
import dev.threadmark.explorer.search.Bounded;
import dev.threadmark.explorer.search.Dpor;
import dev.threadmark.explorer.search.Replay;
import dev.threadmark.explorer.search.Search;
import java.util.Set;
import java.util.TreeSet;

/** One exploration: which searches run in which order, and what is made of what they find. */
final class Exploring {
    /** Beyond this many steps a schedule is too long to be reduced within reasonable memory. */
    private static final int MOST_REDUCED_STEPS = 20_000;

    private final Runner runner;
    private final Settings settings;
    private int schedules;
    private boolean truncated;
    private final Set<Integer> switchAt = new TreeSet<>();

    Exploring(Runner runner, Settings settings) {
        this.runner = runner;
        this.settings = settings;
    }

    Exploration explore() {
        Dpor all = new Dpor(MOST_REDUCED_STEPS);
        boolean[] finished = new boolean[1];
        Execution failing = search(all, limits(true), settings.schedules(), finished);
        if (failing == null) {
            boolean exhaustive = finished[0] && all.complete() && !truncated;
            return exhaustive ? passed(Integer.MAX_VALUE, true) : boundedOnly();
        }
        if (failing.fault().outcome() == Outcome.RACE) {
            return explainRace(failing);
        }
        return report(fewest(failing, limits(true)), limits(true), null);
    }

    private Exploration boundedOnly() {
        int searched = -1;
        for (int bound = 0; bound <= settings.preemptions(); bound++) {
            boolean[] finished = new boolean[1];
            Bounded search = new Bounded(bound);
            Execution failing = search(search, limits(true), settings.schedules(), finished);
            if (failing != null) {
                return report(failing, limits(true), null);
            }
            if (!finished[0]) {
                break;
            }
            searched = bound;
        }
        return passed(Math.max(0, searched), false);
    }

    /** Looks for the wrong result behind a race, by switching at the racy variable too. */
    private Exploration explainRace(Execution racing) {
        Execution race = fewest(racing, limits(true));
        switchAt.add(race.fault().conflict().variable().field());
        Limits limits = limits(false);
        for (int bound = 0; bound <= Math.max(2, settings.preemptions()); bound++) {
            boolean[] finished = new boolean[1];
            Execution failing = search(new Bounded(bound), limits, settings.schedules(), finished);
            if (failing != null) {
                return report(failing, limits, race);
            }
            if (!finished[0]) {
                break;
            }
        }
        return report(race, limits(true), race);
    }

    /** The same kind of fault with the fewest preemptions that can be found. */
    private Execution fewest(Execution failing, Limits limits) {
        for (int bound = 0; bound <= settings.preemptions(); bound++) {
            Execution better =
                    search(new Bounded(bound), limits, settings.schedules(), new boolean[1]);
            if (better != null && better.fault().outcome() == failing.fault().outcome()) {
                return better;
            }
        }
        return failing;
    }

    private Execution search(Search search, Limits limits, int budget, boolean[] finished) {
        for (int i = 0; i < budget; i++) {
            if (!search.next()) {
                finished[0] = true;
                return null;
            }
            Execution execution = runner.run(search, limits, null);
            schedules++;
            truncated |= execution.truncated();
            if (execution.fault() != null) {
                return execution;
            }
        }
        return null;
    }

    Exploration replay(String text) {
        Schedule schedule = Schedule.parse(text);
        boolean races = schedule.switchAt().isEmpty();
        Limits limits =
                new Limits(settings.steps(), settings.seed(), races, schedule.switchAt(), 0);
        Recorder recorder = new Recorder(runner.classes().fields());
        Execution walked = runner.run(new Replay(schedule.runs()), limits, recorder);
        if (runner.classes().digest() != schedule.program()) {
            throw new IllegalArgumentException("the schedule belongs to another program");
        }
        schedules = 1;
        return new Report(settings, recorder, walked, text).failed(schedules, null);
    }

    private Exploration report(Execution failing, Limits limits, Execution race) {
        Schedule schedule =
                Schedule.of(
                        failing.choices(),
                        limits.switchAt(),
                        limits.spurious(),
                        runner.classes().digest());
        Recorder recorder = new Recorder(runner.classes().fields());
        Execution walked = runner.run(new Replay(schedule.runs()), limits, recorder);
        Race racy = race == null ? null : raceOf(race);
        return new Report(settings, recorder, walked, schedule.text()).failed(schedules, racy);
    }

    private Race raceOf(Execution race) {
        Recorder recorder = new Recorder(runner.classes().fields());
        Replay again = new Replay(race.choices().runs());
        Execution walked =
                runner.run(
                        again,
                        new Limits(settings.steps(), settings.seed(), true, Set.of(), 0),
                        recorder);
        return new Report(settings, recorder, walked, null).race();
    }

    private Limits limits(boolean races) {
        Set<Integer> fields = races ? Set.of() : switchAt;
        return new Limits(settings.steps(), settings.seed(), races, fields, 0);
    }

    private Exploration passed(int preemptions, boolean exhaustive) {
        return new Exploration(
                Outcome.PASSED,
                new Messages(settings.locale()).passed(schedules, exhaustive, preemptions),
                schedules,
                preemptions,
                exhaustive,
                null,
                null,
                java.util.List.of(),
                null,
                null);
    }

    /** The fault of a schedule that has one. */
    static Fault fault(Execution execution) {
        return execution.fault();
    }
}
