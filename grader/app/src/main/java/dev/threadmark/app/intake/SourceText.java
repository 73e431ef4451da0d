package dev.threadmark.app.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The outcome of reading bytes as strict UTF-8.
 *
 * @param text the text without a byte-order mark, or null when the bytes are not UTF-8
 * @param badLine the line, from 1, of the first byte that is not UTF-8; 0 when all are
 * @param badByte that byte's offset from 0
 */
record SourceText(String text, int badLine, int badByte) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    static SourceText of(byte[] bytes) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String read = out.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) read.chars().filter(c -> c == '\n').count();
            return new SourceText(null, line, in.position());
        }
        boolean marked = !read.isEmpty() && read.charAt(0) == BYTE_ORDER_MARK;
        return new SourceText(marked ? read.substring(1) : read, 0, 0);
    }

    /**
     * Returns the package that the text declares, "" for none. Empty when the first word is neither
     * {@code package} nor the start of an import or a type: then the compiler has the word.
     */
    Optional<String> declaredPackage() {
        String rest = text.substring(endOfComments());
        if (rest.matches("(?s)(import|public|abstract|final|class|interface|enum|record)\\b.*")) {
            return Optional.of("");
        }
        int end = rest.indexOf(';');
        if (end < 0 || !rest.matches("(?s)package\\s.*")) {
            return Optional.empty();
        }
        String name = rest.substring("package".length(), end).replaceAll("\\s", "");
        return Optional.of(name).filter(plain -> plain.matches("[\\w.]+"));
    }

    private int endOfComments() {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            if (Character.isWhitespace(text.charAt(at))) {
                end = at + 1;
            } else if (text.startsWith("//", at)) {
                end = after("\n", at);
            } else if (text.startsWith("/*", at)) {
                end = after("*/", at + 2);
            }
            if (end == at) {
                break;
            }
            at = end;
        }
        return at;
    }

    private int after(String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }
}
