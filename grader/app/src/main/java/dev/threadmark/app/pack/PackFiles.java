package dev.threadmark.app.pack;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.threadmark.app.model.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files of a pack; every mistake names its file and field. */
final class PackFiles {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .build();

    private PackFiles() {}

    /** Reads and validates a JSON file against a schema that ships with this package. */
    static <T> T read(Path file, String schema, Class<T> type) throws PackException, IOException {
        try {
            JsonNode json = MAPPER.readTree(text(file));
            validate(file, json, schema);
            return MAPPER.treeToValue(json, type);
        } catch (JacksonException e) {
            throw new PackException(file, place(e) + e.getOriginalMessage());
        }
    }

    private static String place(JacksonException e) {
        return e.getLocation() == null || e.getLocation().getLineNr() < 1
                ? ""
                : "line "
                        + e.getLocation().getLineNr()
                        + ", column "
                        + e.getLocation().getColumnNr()
                        + ": ";
    }

    private static void validate(Path file, JsonNode json, String schema)
            throws PackException, IOException {
        try (InputStream in = PackFiles.class.getResourceAsStream(schema)) {
            List<Error> errors =
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(in, InputFormat.JSON)
                            .validate(json);
            if (!errors.isEmpty()) {
                Error first = errors.get(0);
                throw new PackException(
                        file, first.getInstanceLocation() + ": " + first.getMessage());
            }
        }
    }

    static String text(Path file) throws PackException, IOException {
        if (!Files.isRegularFile(file)) {
            throw new PackException(file, "no such file");
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new PackException(file, "not UTF-8");
        }
    }

    /** Reads every Java file below a folder; none when the folder is missing. */
    static List<SourceFile> sources(Path root) throws PackException, IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(root)) {
            paths = walk.filter(path -> path.toString().endsWith(".java")).sorted().toList();
        }
        List<SourceFile> sources = new ArrayList<>();
        for (Path path : paths) {
            sources.add(
                    new SourceFile(
                            root.relativize(path).toString().replace('\\', '/'), text(path)));
        }
        return sources;
    }
}
