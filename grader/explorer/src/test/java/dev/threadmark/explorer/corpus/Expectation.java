package dev.threadmark.explorer.corpus;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.threadmark.explorer.Outcome;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code expected.json} says of a program.
 *
 * @param outcome the verdicts that are right
 * @param exhaustive whether no schedule may be left, or null when that is open
 * @param outcomesByHand how many values {@code Main.result} has over all schedules, or null
 * @param minJdk the feature number of the first JDK that has the program's API, or null for any
 * @param repairs the wrong programs of which this is the right version, or null
 * @param note why, where that is not plain
 */
record Expectation(
        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<Outcome> outcome,
        Boolean exhaustive,
        Integer outcomesByHand,
        Integer minJdk,
        List<String> repairs,
        String note) {
    private static final int OLDEST_JDK = 17;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    Expectation {
        outcome = List.copyOf(outcome);
        repairs = repairs == null ? List.of() : List.copyOf(repairs);
    }

    static Expectation read(Path file) {
        return MAPPER.readValue(file.toFile(), Expectation.class);
    }

    /** The feature number of the JDK that the program is written for. */
    int release() {
        return minJdk == null ? OLDEST_JDK : minJdk;
    }

    boolean mayPass() {
        return outcome.contains(Outcome.PASSED);
    }
}
