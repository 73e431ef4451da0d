package dev.threadmark.explorer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Lays an {@link Exploration} out as text for a terminal: one column per thread, time runs down.
 *
 * <p>A source line heads the steps that it takes; it is repeated where another thread came between.
 * An arrow beside a column says that the turn passes to its thread.
 */
public final class TraceText {
    private static final int MOST_COLUMNS = 3;
    private static final int LEAST_COLUMN = 24;
    private static final String GAP = "  ";
    private static final String INTO = "> ";
    private static final String BACK = " <";

    private final int width;
    private final SourceLines sources;
    private final Messages messages;

    /**
     * Makes a layout.
     *
     * @param width the number of characters in a line, at least 40; wide (East Asian) characters
     *     count as two
     */
    public TraceText(int width, SourceLines sources, Locale locale) {
        if (width < 40) {
            throw new IllegalArgumentException("width " + width + " is less than 40");
        }
        this.width = width;
        this.sources = sources;
        messages = new Messages(locale);
    }

    /** The whole explanation: what happened, the race or deadlock, the trace, how to replay it. */
    public String render(Exploration exploration) {
        List<String> lines = new ArrayList<>(TextCells.wrap(exploration.message(), width));
        if (exploration.race() != null) {
            lines.add("");
            race(exploration.race(), lines);
        }
        if (exploration.deadlock() != null) {
            lines.add("");
            deadlock(exploration.deadlock(), lines);
        }
        if (!exploration.trace().isEmpty()) {
            lines.add("");
            trace(exploration.trace(), lines);
        }
        if (exploration.replay() != null) {
            lines.add("");
            lines.add(messages.get("text.replay", exploration.replay()));
        }
        return String.join("\n", lines.stream().map(String::stripTrailing).toList()) + "\n";
    }

    private void race(Race race, List<String> lines) {
        lines.add(messages.get("text.race", race.target()));
        access(race.first(), lines);
        access(race.second(), lines);
        for (String line : TextCells.wrap(race.missing(), width - 2)) {
            lines.add(GAP + line);
        }
    }

    private void access(Access access, List<String> lines) {
        String does = messages.get("does." + access.action());
        String head = GAP + access.thread() + " " + does;
        lines.add(TextCells.fit(withSource(head, access.file(), access.line()), width));
    }

    private void deadlock(Deadlock deadlock, List<String> lines) {
        for (Deadlock.Wait wait : deadlock.waits()) {
            String key = wait.target().isEmpty() ? "text.spin" : "text.waits";
            String head = messages.get(key, wait.thread(), messages.object(wait.target()));
            lines.add(TextCells.fit(withSource(head, wait.file(), wait.line()), width));
            if (wait.heldBy() != null) {
                String held = wait.heldFile() == null ? "text.held.by" : "text.held";
                head = GAP + messages.get(held, wait.heldBy());
                lines.add(TextCells.fit(withSource(head, wait.heldFile(), wait.heldLine()), width));
            }
            if (wait.note() != null) {
                lines.add(TextCells.fit(GAP + wait.note(), width));
            }
        }
    }

    /** A head, and behind it the place and the line's text as far as they are known. */
    private String withSource(String head, String file, int line) {
        if (file == null) {
            return head;
        }
        String source = sources.line(file, line);
        String place = head + GAP + file + ":" + line;
        return source == null ? place : place + GAP + source.strip();
    }

    private void trace(List<TraceStep> steps, List<String> lines) {
        Map<String, Integer> columns = columns(steps);
        int columnWidth = (width - GAP.length() * (columns.size() - 1)) / columns.size();
        lines.add(row(columns, columnWidth, column -> column));
        lines.add(row(columns, columnWidth, column -> "-".repeat(columnWidth)));
        String running = steps.get(0).thread();
        for (TraceRow row : TraceRow.fold(steps)) {
            TraceStep first = row.first();
            boolean named = columns.containsKey(first.thread());
            int room = named ? columnWidth : width - TextWidth.of(first.thread()) - 5;
            boolean switched = !first.thread().equals(running);
            for (String line : TextCells.rows(header(first), row.effects(messages), room)) {
                lines.add(cell(first, line, columns, columnWidth, switched));
                switched = false;
            }
            running = first.thread();
        }
    }

    /** Where a step is; empty when that is not in the program. */
    private String header(TraceStep step) {
        if (step.file() == null) {
            return "";
        }
        String source = sources.line(step.file(), step.line());
        return source == null
                ? step.file() + ":" + step.line()
                : step.line() + ": " + source.strip();
    }

    private String cell(
            TraceStep step,
            String text,
            Map<String, Integer> columns,
            int columnWidth,
            boolean switched) {
        Integer column = columns.get(step.thread());
        if (column == null) {
            String head = (switched ? INTO : GAP) + "[" + step.thread() + "] ";
            return TextCells.fit(head + text, width);
        }
        String cell = TextCells.fit(text, columnWidth);
        if (column == 0) {
            boolean room = columns.size() > 1;
            return switched && room ? TextCells.pad(cell, columnWidth) + BACK : cell;
        }
        String indent = " ".repeat(column * (columnWidth + GAP.length()) - GAP.length());
        return indent + (switched ? INTO : GAP) + cell;
    }

    /** The busiest threads get columns, as many as fit; the others' steps are marked by name. */
    private Map<String, Integer> columns(List<TraceStep> steps) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        steps.forEach(step -> counts.merge(step.thread(), 1, Integer::sum));
        int most = Math.min(MOST_COLUMNS, width / LEAST_COLUMN);
        List<String> busiest =
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .limit(counts.size() > 2 ? Math.max(2, most - 1) : most)
                        .map(Map.Entry::getKey)
                        .toList();
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (String thread : counts.keySet()) {
            if (busiest.contains(thread)) {
                columns.put(thread, columns.size());
            }
        }
        return columns;
    }

    private static String row(
            Map<String, Integer> columns,
            int columnWidth,
            java.util.function.UnaryOperator<String> text) {
        List<String> cells = new ArrayList<>();
        for (String column : columns.keySet()) {
            cells.add(TextCells.pad(TextCells.fit(text.apply(column), columnWidth), columnWidth));
        }
        return String.join(GAP, cells);
    }
}
