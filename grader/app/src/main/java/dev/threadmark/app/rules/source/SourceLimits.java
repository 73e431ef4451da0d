package dev.threadmark.app.rules.source;

import dev.threadmark.app.rules.source.UnreadableSourceException.Reason;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses sources that nobody writes by hand before a parser or a compiler meets them.
 *
 * <p>The parser looks ahead without bound at lambdas and generics, so that a few dozen nested ones
 * take minutes. A compiler copes with more of those; but how deep an expression fits on its stack
 * depends on what the JVM has translated so far. The limits are counts, never times or bytes: the
 * answer is the same on every machine.
 */
public final class SourceLimits {
    static final int MOST_CHARACTERS = 1_000_000;
    static final int LONGEST_LINE = 20_000;
    static final int LONGEST_EXPRESSION = 5_000;
    static final int MOST_ALTERNATIVES = 5_000;

    /** How deeply things may be nested. */
    private record Depth(int brackets, int lambdas, int generics) {}

    private static final Depth OF_PARSER = new Depth(100, 8, 20);
    private static final Depth OF_COMPILER = new Depth(1_000, Integer.MAX_VALUE, Integer.MAX_VALUE);

    private static final Pattern ESCAPE = Pattern.compile("(?<!\\\\)\\\\u+([0-9a-fA-F]{4})");

    private final String text;
    private final Deque<Integer> lambdas = new ArrayDeque<>();
    private int position;
    private int line = 1;
    private int brackets;
    private int generics;
    private int alternatives;

    private final Depth deepest;

    /** By how many brackets are open: the signs of the expression, and whether a label began. */
    private final int[] terms;

    private final boolean[] labels;

    private SourceLimits(String text, Depth deepest) {
        // Parsers read Unicode escapes as what they stand for, and so do the limits.
        this.text = unescaped(text);
        this.deepest = deepest;
        terms = new int[deepest.brackets() + 1];
        labels = new boolean[deepest.brackets() + 1];
    }

    /** Whether a source could take more of a compiler's stack than there is. */
    public static boolean areBeyondCompilers(String text) {
        try {
            new SourceLimits(text, OF_COMPILER).scan();
            return false;
        } catch (UnreadableSourceException tooDeep) {
            return true;
        }
    }

    /** Refuses a source that is too large or too deeply nested. */
    static void check(String text) throws UnreadableSourceException {
        if (text.length() > MOST_CHARACTERS) {
            throw new UnreadableSourceException(
                    Reason.TOO_LARGE, 1, 1, String.valueOf(MOST_CHARACTERS));
        }
        checkLines(text);
        new SourceLimits(text, OF_PARSER).scan();
    }

    private static void checkLines(String text) throws UnreadableSourceException {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            } else if (i - start >= LONGEST_LINE) {
                throw new UnreadableSourceException(
                        Reason.LINE_TOO_LONG, line, 1, String.valueOf(LONGEST_LINE));
            }
        }
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(
                        escape ->
                                Matcher.quoteReplacement(
                                        String.valueOf(
                                                (char) Integer.parseInt(escape.group(1), 16))));
    }

    private void scan() throws UnreadableSourceException {
        while (position < text.length()) {
            char c = text.charAt(position);
            if (text.startsWith("//", position)) {
                skipTo("\n", 2);
            } else if (text.startsWith("/*", position)) {
                skipTo("*/", 2);
            } else if (text.startsWith("\"\"\"", position)) {
                skipTo("\"\"\"", 3);
            } else if (c == '"' || c == '\'') {
                skipLiteral(c);
            } else {
                meet(c);
                position++;
            }
        }
    }

    private void skipTo(String end, int from) {
        int found = text.indexOf(end, position + from);
        int stop = found < 0 ? text.length() : found + end.length();
        for (; position < stop; position++) {
            countLine(text.charAt(position));
        }
    }

    private void skipLiteral(char quote) {
        position++;
        while (position < text.length()
                && text.charAt(position) != quote
                && text.charAt(position) != '\n') {
            position += text.charAt(position) == '\\' ? 2 : 1;
        }
        position++;
    }

    private void countLine(char c) {
        if (c == '\n') {
            line++;
        }
    }

    private void meet(char c) throws UnreadableSourceException {
        countLine(c);
        switch (c) {
            case '(', '[', '{' -> {
                limit(brackets + 1, deepest.brackets());
                limit(++terms[brackets], LONGEST_EXPRESSION);
                labels[brackets] &= c != '{';
                brackets++;
                endExpression();
            }
            case ')', ']', '}' -> {
                brackets = Math.max(0, brackets - 1);
                endLambdas(brackets);
                if (c == '}') {
                    endExpression();
                }
            }
            case ';', ',' -> {
                endLambdas(brackets - 1);
                endExpression();
                labels[brackets] &= c != ';';
            }
            case ':' -> labels[brackets] = false;
            case '<' -> openGenerics();
            case '>' -> closeGenericsOrArrow();
            case '.', '+', '-', '*', '/', '&', '|', '?', '!', '~', '=' ->
                    limit(++terms[brackets], LONGEST_EXPRESSION);
            default -> meetWord();
        }
        if (c == ';' || c == '{' || c == '}') {
            generics = 0;
        }
    }

    /** What is nested in brackets counts for itself; a list of short expressions is not long. */
    private void endExpression() {
        terms[brackets] = 0;
    }

    private void openGenerics() throws UnreadableSourceException {
        boolean shift = isAt(position + 1, '<') || isAt(position - 1, '<');
        boolean comparison = isAt(position + 1, '=') || isAt(position + 1, ' ');
        if (!shift && !comparison) {
            generics++;
            limit(generics, deepest.generics());
        }
    }

    private void closeGenericsOrArrow() throws UnreadableSourceException {
        if (!isAt(position - 1, '-')) {
            generics = Math.max(0, generics - 1);
        } else if (labels[brackets]) {
            // The arrow of a switch case nests nothing.
            labels[brackets] = false;
        } else {
            lambdas.push(brackets);
            limit(lambdas.size(), deepest.lambdas());
        }
    }

    private void meetWord() throws UnreadableSourceException {
        boolean begins =
                position == 0 || !Character.isJavaIdentifierPart(text.charAt(position - 1));
        if (begins && (isWord("case") || isWord("default"))) {
            labels[brackets] = true;
        } else if (begins && isWord("else")) {
            limit(++alternatives, MOST_ALTERNATIVES);
        }
    }

    private boolean isWord(String word) {
        int end = position + word.length();
        return text.startsWith(word, position)
                && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)));
    }

    private boolean isAt(int index, char c) {
        return index >= 0 && index < text.length() && text.charAt(index) == c;
    }

    private void endLambdas(int depth) {
        while (!lambdas.isEmpty() && lambdas.peek() > depth) {
            lambdas.pop();
        }
    }

    private void limit(int actual, int most) throws UnreadableSourceException {
        if (actual > most) {
            throw new UnreadableSourceException(Reason.TOO_DEEP, line, 1, String.valueOf(most));
        }
    }
}
