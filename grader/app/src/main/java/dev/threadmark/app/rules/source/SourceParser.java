package dev.threadmark.app.rules.source;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Position;
import com.github.javaparser.Problem;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.threadmark.app.model.SourceFile;
import dev.threadmark.app.rules.source.UnreadableSourceException.Reason;
import java.util.Optional;

/** Parses Java up to 25; accepts a tree only when it is complete. */
public final class SourceParser {
    private SourceParser() {}

    /**
     * Parses a source.
     *
     * @throws UnreadableSourceException when it is no Java, or more than a person would write
     */
    public static ParsedSource parse(SourceFile source) throws UnreadableSourceException {
        SourceLimits.check(source.text());
        ParserConfiguration configuration =
                new ParserConfiguration()
                        .setLanguageLevel(LanguageLevel.JAVA_25)
                        .setPreprocessUnicodeEscapes(true)
                        .setAttributeComments(false);
        try {
            ParseResult<CompilationUnit> result =
                    new JavaParser(configuration).parse(source.text());
            if (result.isSuccessful() && result.getResult().isPresent()) {
                CompilationUnit unit = result.getResult().get();
                if (mayRefer(source.text())) {
                    unit.walk(MethodReferenceExpr.class, SourceParser::nameScope);
                }
                return new ParsedSource(source, unit);
            }
            throw syntaxError(result);
        } catch (StackOverflowError e) {
            throw new UnreadableSourceException(Reason.TOO_DEEP, 1, 1, "");
        }
    }

    /** Most sources have no method reference, and a walk over the tree costs time. */
    private static boolean mayRefer(String text) {
        return text.contains("::") || text.contains("\\u");
    }

    /** The parser takes the {@code lock} of {@code lock::unlock} for a type; it is a name. */
    private static void nameScope(MethodReferenceExpr reference) {
        if (reference.getScope() instanceof TypeExpr type
                && type.getType() instanceof ClassOrInterfaceType named
                && named.getTypeArguments().isEmpty()) {
            Expression name = name(named);
            type.getTokenRange().ifPresent(name::setTokenRange);
            reference.setScope(name);
        }
    }

    private static Expression name(ClassOrInterfaceType type) {
        Expression name =
                type.getScope().isPresent()
                        ? new FieldAccessExpr(name(type.getScope().get()), type.getNameAsString())
                        : new NameExpr(type.getNameAsString());
        type.getRange().ifPresent(name::setRange);
        return name;
    }

    private static UnreadableSourceException syntaxError(ParseResult<CompilationUnit> result) {
        Optional<Problem> first = result.getProblems().stream().findFirst();
        Position at =
                first.flatMap(Problem::getLocation)
                        .flatMap(TokenRange::toRange)
                        .map(range -> range.begin)
                        .orElse(new Position(1, 1));
        String text = first.map(Problem::getMessage).orElse("");
        String line = text.lines().findFirst().orElse("");
        return new UnreadableSourceException(
                Reason.SYNTAX, Math.max(1, at.line), Math.max(1, at.column), line);
    }
}
