package dev.threadmark.app;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.threadmark.app.report.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The schema of score.json, for every test that makes one. */
public final class ScoreSchema {
    private static final Schema SCHEMA = load();

    private ScoreSchema() {}

    private static Schema load() {
        try (InputStream in = Json.class.getResourceAsStream("score.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What is wrong with a score. */
    public static List<String> problems(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }
}
