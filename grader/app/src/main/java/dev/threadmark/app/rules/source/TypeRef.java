package dev.threadmark.app.rules.source;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a type: a class of the program, a class of the JDK, or a bare name.
 *
 * @param name the simple name as written
 * @param program the class of the analysed program, or null
 * @param jdk the class of the JDK, or null
 * @param arguments the type arguments that were written
 * @param dimensions how many array dimensions
 */
public record TypeRef(
        String name, ClassBody program, Class<?> jdk, List<TypeRef> arguments, int dimensions) {

    static TypeRef ofJdk(Class<?> jdk) {
        return new TypeRef(jdk.getSimpleName(), null, jdk, List.of(), 0);
    }

    static TypeRef ofProgram(ClassBody body) {
        return new TypeRef(body.name(), body, null, List.of(), 0);
    }

    /** The type of an element of this array. */
    Optional<TypeRef> element() {
        return dimensions == 0
                ? Optional.empty()
                : Optional.of(new TypeRef(name, program, jdk, arguments, dimensions - 1));
    }

    TypeRef withDimensions(int count) {
        return new TypeRef(name, program, jdk, arguments, count);
    }

    /** A type argument by its index. */
    public Optional<TypeRef> argument(int index) {
        return index < arguments.size() ? Optional.of(arguments.get(index)) : Optional.empty();
    }

    /** Tells whether this is a class of the JDK and a subtype of the given one. */
    public boolean is(Class<?> type) {
        return dimensions == 0 && jdk != null && type.isAssignableFrom(jdk);
    }

    /** Tells whether this is an array. */
    public boolean isArray() {
        return dimensions > 0;
    }
}
