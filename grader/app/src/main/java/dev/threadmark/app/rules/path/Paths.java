package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.Node;
import java.util.regex.Pattern;

/**
 * Symbolic paths to objects, as text.
 *
 * <p>{@code this.f} is a field of the analysed object, {@code Outer.this.f} one of an enclosing
 * object, {@code C.f} a static field, {@code <x@3:9>} the local variable declared there, {@code
 * a[<i@2:5>]} an array element, {@code #...} the result of a call. A star in brackets stands for
 * some element, {@code [@2:5]} for one whose index is computed there, {@code f$of$C} is a field
 * {@code f} of {@code C} that a subclass hides, and {@code ~} begins a path whose variable has been
 * overwritten.
 */
final class Paths {
    private static final Pattern LOCAL = Pattern.compile("<([^@<>]*)@[^<>]*>");
    private static final Pattern COMPUTED = Pattern.compile("\\[@[^\\]]*\\]");
    private static final int LONGEST = 160;
    private static final String HIDDEN = "$of$";
    private static final Pattern OWNER = Pattern.compile("\\$of\\$\\w+");

    private Paths() {}

    /** The path of a local variable. */
    static String local(String name, Node declaration) {
        return "<" + name + at(declaration) + ">";
    }

    /** The path of an object made at a place. */
    static String created(Node creation) {
        return "<new" + at(creation) + ">";
    }

    /** The path of the result of a call that is not looked into. */
    static String result(Node call) {
        return "#" + "<result" + at(call) + ">";
    }

    /** An index of which nothing is known but where it is computed. */
    static String computedIndex(Node element) {
        return at(element);
    }

    /** Tells whether the path leads through an element whose index is computed in place. */
    static boolean hasComputedIndex(String path) {
        return COMPUTED.matcher(path).find();
    }

    private static String at(Node node) {
        return "@" + node.getBegin().map(p -> p.line + ":" + p.column).orElse("?");
    }

    /** Appends a member; a path that grows without end is cut, so that loops stay finite. */
    static String member(String path, String name) {
        String longer = path + "." + name;
        return longer.length() > LONGEST ? "~" + name : longer;
    }

    /** The name of a field of a class that a field of a subclass hides. */
    static String hidden(String name, String owner) {
        return name + HIDDEN + owner;
    }

    static boolean isOpaque(String path) {
        return path.startsWith("#");
    }

    /** Tells whether the path may stand for one of several objects. */
    static boolean isWeak(String path) {
        return path.startsWith("~") || path.contains("[*]") || path.contains("(*)");
    }

    /** Tells whether this is a field, of unknown contents, of an object made here. */
    static boolean isOfNewObject(String path) {
        return path.startsWith("<new@") && !isLocal(path);
    }

    static boolean isLost(String path) {
        return path.startsWith("~");
    }

    static boolean isLocal(String path) {
        return path.startsWith("<") && path.indexOf('>') == path.length() - 1;
    }

    /** Tells whether a path leads through another. */
    static boolean mentions(String path, String part) {
        return find(path, part, 0) >= 0;
    }

    private static int find(String path, String part, int from) {
        int at = path.indexOf(part, from);
        while (at >= 0) {
            int end = at + part.length();
            boolean whole = end == path.length() || !isNamePart(path.charAt(end));
            if (whole && (at == 0 || !continues(path.charAt(at - 1)))) {
                return at;
            }
            at = path.indexOf(part, at + 1);
        }
        return -1;
    }

    private static boolean continues(char before) {
        return isNamePart(before) || before == '.';
    }

    private static boolean isNamePart(char c) {
        return Character.isJavaIdentifierPart(c);
    }

    /** Replaces every mention of a part. */
    static String replace(String path, String part, String by) {
        StringBuilder result = new StringBuilder();
        int done = 0;
        for (int at = find(path, part, 0); at >= 0; at = find(path, part, done)) {
            result.append(path, done, at).append(by);
            done = at + part.length();
        }
        return result.append(path.substring(done)).toString();
    }

    /** Tells whether every mention of a part is an index or an argument. */
    static boolean isIndex(String path, String part) {
        String without = path.replace("[" + part + "]", "[*]").replace("(" + part + ")", "(*)");
        return !mentions(without, part);
    }

    /** The path with an index or argument replaced by a star. */
    static String generalise(String path, String part) {
        return path.replace("[" + part + "]", "[*]").replace("(" + part + ")", "(*)");
    }

    /** The path with every index and argument replaced by a star. */
    static String generaliseAll(String path) {
        return path.replaceAll("\\[[^\\[\\]]*\\]", "[*]").replaceAll("\\([^()]+\\)", "(*)");
    }

    /** The same path for code inside of the object and for code of classes nested in it. */
    static String fromInside(String path) {
        return path.replaceFirst("^\\w+\\.this\\.", "this.");
    }

    static String lastName(String path) {
        String shown = display(path);
        return shown.substring(shown.lastIndexOf('.') + 1);
    }

    static boolean isNamedMode(String path) {
        String last = lastName(path).toLowerCase(java.util.Locale.ROOT);
        return last.contains("read") || last.contains("write");
    }

    /** The path in the words of the source. */
    static String display(String path) {
        String text = path.startsWith("~") ? path.substring(1) : path;
        text = text.replace("#", "");
        text = COMPUTED.matcher(text).replaceAll("[...]");
        text = LOCAL.matcher(text).replaceAll("$1");
        text = OWNER.matcher(text).replaceAll("");
        return text.startsWith("this.") ? text.substring("this.".length()) : text;
    }
}
