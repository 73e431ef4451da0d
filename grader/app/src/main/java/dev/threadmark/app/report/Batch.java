package dev.threadmark.app.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.threadmark.app.model.ExerciseResult;
import dev.threadmark.app.model.ScoreReport;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** What a batch says of all its submissions together. */
public final class Batch {
    private static final Pattern FORMULA =
            Pattern.compile("(^\\s*|[;,|\"]\\s*)([=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");

    private Batch() {}

    /** One line per submission; those that a person has to look at come first, then by id. */
    @JsonPropertyOrder({"schema", "submissions"})
    public record Summary(
            String schema,
            int graded,
            int rejected,
            int infraErrors,
            int needReview,
            List<Row> submissions) {}

    /** One submission. */
    public record Row(
            String id,
            String status,
            int score,
            int maxScore,
            int pending,
            Map<String, Integer> exercises,
            String file) {
        /** The line of a report that stands in a file. */
        public static Row of(ScoreReport report, String file) {
            Map<String, Integer> exercises = new LinkedHashMap<>();
            for (ExerciseResult exercise : report.exercises()) {
                exercises.put(exercise.id(), exercise.score());
            }
            return new Row(
                    report.submission().id(),
                    report.status().name(),
                    report.score(),
                    report.maxScore(),
                    report.pending(),
                    exercises,
                    file);
        }
    }

    /** Sums up. */
    public static Summary summary(List<Row> rows) {
        List<Row> sorted =
                rows.stream()
                        .sorted(
                                Comparator.comparing((Row row) -> row.pending() == 0)
                                        .thenComparing(Row::id))
                        .toList();
        return new Summary(
                "threadmark/summary/v1",
                count(rows, ScoreReport.Status.GRADED),
                count(rows, ScoreReport.Status.REJECTED),
                count(rows, ScoreReport.Status.INFRA_ERROR),
                (int) rows.stream().filter(row -> row.pending() > 0).count(),
                sorted);
    }

    private static int count(List<Row> rows, ScoreReport.Status status) {
        return (int) rows.stream().filter(row -> row.status().equals(status.name())).count();
    }

    /**
     * The grades as CSV.
     *
     * @param exercises the columns, by exercise
     */
    public static String csv(Summary summary, List<String> exercises) {
        CsvSchema.Builder schema = CsvSchema.builder().addColumn("id").addColumn("status");
        exercises.forEach(schema::addColumn);
        schema.addColumn("score").addColumn("maxScore").addColumn("pending").addColumn("file");
        List<Map<String, Object>> lines =
                summary.submissions().stream().map(row -> line(row, exercises)).toList();
        return new CsvMapper()
                .writerFor(List.class)
                .with(schema.build().withHeader().withLineSeparator("\n"))
                .writeValueAsString(lines);
    }

    private static Map<String, Object> line(Row row, List<String> exercises) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", spreadsheetSafe(row.id()));
        line.put("status", row.status());
        // Without a score there is no grade: an empty cell, never a 0.
        boolean scored = !row.status().equals(ScoreReport.Status.INFRA_ERROR.name());
        exercises.forEach(id -> line.put(id, scored ? row.exercises().getOrDefault(id, 0) : null));
        line.put("score", scored ? row.score() : null);
        line.put("maxScore", row.maxScore());
        line.put("pending", row.pending());
        line.put("file", spreadsheetSafe(row.file()));
        return line;
    }

    /**
     * A spreadsheet takes a cell that begins so for a formula, and in some countries begins another
     * cell at each semicolon; a submission's name is a stranger's text.
     */
    private static String spreadsheetSafe(String name) {
        return FORMULA.matcher(name).replaceAll("$1'$2");
    }
}
