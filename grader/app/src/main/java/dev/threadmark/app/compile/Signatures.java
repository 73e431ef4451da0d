package dev.threadmark.app.compile;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/** Writes types and members as a learner would, without packages. */
final class Signatures {
    private Signatures() {}

    /** Shortens an internal or qualified class name; nested classes come after a dot. */
    static String type(String name) {
        String plain = name.replace('/', '.');
        return plain.substring(plain.lastIndexOf('.') + 1).replace('$', '.');
    }

    /** Writes {@code runBoth(int, int, int)} or {@code SharedBalance(int)}. */
    static String member(Shape owner, Member member) {
        if (!member.isMethod()) {
            return member.name();
        }
        String name =
                member.isConstructor()
                        ? owner.shortName().substring(owner.shortName().lastIndexOf('.') + 1)
                        : member.name();
        return name + parameters(member);
    }

    /** Writes {@code int runBoth(int, int, int)}. */
    static String typed(Shape owner, Member member) {
        Type type = Type.getType(member.descriptor());
        Type result = member.isMethod() ? type.getReturnType() : type;
        return type(result.getClassName()) + " " + member(owner, member);
    }

    static String parameters(Member member) {
        return Arrays.stream(Type.getArgumentTypes(member.descriptor()))
                .map(each -> type(each.getClassName()))
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
