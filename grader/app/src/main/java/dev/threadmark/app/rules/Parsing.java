package dev.threadmark.app.rules;

import dev.threadmark.app.model.SourceFile;
import dev.threadmark.app.rules.source.ParsedSource;
import dev.threadmark.app.rules.source.SourceParser;
import dev.threadmark.app.rules.source.UnreadableSourceException;
import java.util.function.Supplier;

/** What came of parsing one source: its tree, or why there is none. */
record Parsing(ParsedSource tree, UnreadableSourceException refusal) {
    static Supplier<Parsing> of(SourceFile source) {
        return () -> {
            try {
                return new Parsing(SourceParser.parse(source), null);
            } catch (UnreadableSourceException e) {
                return new Parsing(null, e);
            }
        };
    }
}
