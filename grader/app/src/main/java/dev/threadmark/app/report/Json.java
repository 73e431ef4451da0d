package dev.threadmark.app.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.threadmark.app.model.Feedback;
import dev.threadmark.app.model.ScoreReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes the product's JSON files: stable order, two spaces, a line feed at every end of
 * line.
 */
public final class Json {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private static final Separators SEPARATORS =
            Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .defaultPrettyPrinter(
                            new DefaultPrettyPrinter()
                                    .withSeparators(SEPARATORS)
                                    .withObjectIndenter(INDENT)
                                    .withArrayIndenter(INDENT))
                    .changeDefaultPropertyInclusion(
                            all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                    // A line or column of 0 is unknown, and then left out.
                    .withConfigOverride(
                            Feedback.class,
                            override ->
                                    override.setInclude(
                                            JsonInclude.Value.construct(
                                                    JsonInclude.Include.NON_DEFAULT,
                                                    JsonInclude.Include.NON_DEFAULT)))
                    .build();

    private Json() {}

    /**
     * A value as JSON, with a line feed at its end.
     *
     * <p>A CI job's log takes {@code ##[} for a command, wherever it stands; it can only come from
     * a text, in which JSON has another way to write it.
     */
    public static String text(Object value) {
        return MAPPER.writeValueAsString(value).replace("##[", "##\\u005b") + "\n";
    }

    /**
     * Reads a score.
     *
     * @throws IOException when the file cannot be read or is no score
     */
    public static ScoreReport readScore(Path file) throws IOException {
        try {
            return MAPPER.readValue(Files.readString(file), ScoreReport.class);
        } catch (JacksonException e) {
            throw new IOException(file + " is not a score: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Writes text to a file at once: readers see the old content or the new, never a part of it.
     * Who may read it is for the user's own settings to say, as with any other file.
     *
     * @throws FileSystemException naming the file, when it cannot be written
     */
    public static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path part = folder.resolve("." + file.getFileName() + UUID.randomUUID() + ".part");
        try {
            Files.write(part, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
            Files.move(
                    part,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            // A full disk's words alone do not say which.
            throw new FileSystemException(file.toString(), null, e.getMessage());
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
