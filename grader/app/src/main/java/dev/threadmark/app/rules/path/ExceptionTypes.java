package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.threadmark.app.rules.source.ClassBody;
import dev.threadmark.app.rules.source.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells which catch clause takes which exception. */
final class ExceptionTypes {
    /** Whether a clause takes an exception. */
    enum Match {
        YES,
        MAYBE,
        NO
    }

    private static final int DEPTH = 20;

    private final Types types;

    ExceptionTypes(Types types) {
        this.types = types;
    }

    Match match(CatchClause clause, String thrown) {
        Type declared = clause.getParameter().getType();
        List<Type> alternatives = new ArrayList<>();
        if (declared.isUnionType()) {
            alternatives.addAll(declared.asUnionType().getElements());
        } else {
            alternatives.add(declared);
        }
        Match best = Match.NO;
        for (Type type : alternatives) {
            Match match = match(type, thrown, clause);
            if (match.compareTo(best) < 0) {
                best = match;
            }
        }
        return best;
    }

    private Match match(Type type, String thrown, Node at) {
        List<String> caught = ancestors(type.asString(), at);
        String name = caught.get(0);
        if (name.equals("Throwable")) {
            return Match.YES;
        }
        if (thrown.equals(Thrown.ANY)) {
            if (name.equals("Exception") || name.equals("RuntimeException")) {
                return Match.YES;
            }
            return caught.contains("Error") ? Match.NO : Match.MAYBE;
        }
        List<String> chain = ancestors(thrown, at);
        if (chain.contains(name)) {
            return Match.YES;
        }
        boolean open = caught.contains(chain.get(0)) || !chain.contains("Throwable");
        return open ? Match.MAYBE : Match.NO;
    }

    /** The simple names of a class and its superclasses, as far as they are known. */
    private List<String> ancestors(String name, Node at) {
        List<String> chain = new ArrayList<>();
        String current = name;
        for (int i = 0; i < DEPTH && current != null; i++) {
            Optional<ClassBody> own = types.program().findClass(current, at);
            if (own.isEmpty()) {
                addJdk(current, at, chain);
                break;
            }
            chain.add(current);
            List<ClassOrInterfaceType> supers = own.get().supertypes();
            current = supers.isEmpty() ? null : supers.get(0).getNameAsString();
        }
        return chain;
    }

    private void addJdk(String name, Node at, List<String> chain) {
        Class<?> type = types.jdkClass(name, at).orElse(null);
        if (type == null) {
            chain.add(name);
        }
        for (; type != null && type != Object.class; type = type.getSuperclass()) {
            chain.add(type.getSimpleName());
        }
    }
}
