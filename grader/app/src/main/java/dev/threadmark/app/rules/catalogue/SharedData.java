package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import dev.threadmark.app.rules.path.BodyPaths.Access;
import dev.threadmark.app.rules.path.BodyPaths.Kind;
import dev.threadmark.app.rules.source.FieldInfo;
import dev.threadmark.app.rules.source.TypeRef;
import dev.threadmark.app.rules.source.Variable;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a field access does to the data behind the field: arrays and collections included. */
final class SharedData {
    private static final Set<String> MUTATORS =
            Set.of(
                    "add",
                    "addAll",
                    "addFirst",
                    "addLast",
                    "append",
                    "clear",
                    "compute",
                    "computeIfAbsent",
                    "computeIfPresent",
                    "insert",
                    "merge",
                    "offer",
                    "offerFirst",
                    "offerLast",
                    "poll",
                    "pollFirst",
                    "pollLast",
                    "pop",
                    "push",
                    "put",
                    "putAll",
                    "putIfAbsent",
                    "remove",
                    "removeAll",
                    "removeFirst",
                    "removeIf",
                    "removeLast",
                    "replace",
                    "replaceAll",
                    "retainAll",
                    "set",
                    "setLength",
                    "sort");

    private final Subject subject;

    SharedData(Subject subject) {
        this.subject = subject;
    }

    /** Tells whether unordered accesses to a field's data are a fault at all. */
    boolean isTracked(FieldInfo field) {
        Optional<TypeRef> type = type(field);
        boolean synchronizer =
                type.filter(t -> t.jdk() != null && t.jdk().getName().contains(".concurrent."))
                        .isPresent();
        if (synchronizer) {
            return false;
        }
        return !field.isFinal() || isContainer(field);
    }

    /** Tells whether a field holds an array or an ordinary collection of the JDK. */
    boolean isContainer(FieldInfo field) {
        Optional<TypeRef> type = type(field);
        if (type.filter(TypeRef::isArray).isPresent()) {
            return true;
        }
        Optional<TypeRef> made =
                subject.writes()
                        .definition(field)
                        .filter(Expression::isObjectCreationExpr)
                        .flatMap(subject.types()::of);
        return made.filter(
                        t ->
                                isPlain(t)
                                        && (t.is(Collection.class)
                                                || t.is(Map.class)
                                                || t.is(StringBuilder.class)))
                .isPresent();
    }

    private static boolean isPlain(TypeRef type) {
        return type.jdk() != null && !type.jdk().getName().contains(".concurrent.");
    }

    /** Tells whether an access goes to data that may change; a final reference itself does not. */
    boolean reachesData(Access access) {
        if (!access.field().isFinal()) {
            return true;
        }
        Node site = access.site();
        Node parent = site.getParentNode().orElse(site);
        return parent instanceof MethodCallExpr call
                        && call.getScope().filter(s -> s == site).isPresent()
                || parent instanceof ArrayAccessExpr
                || parent instanceof ForEachStmt;
    }

    Optional<TypeRef> type(FieldInfo field) {
        return subject.types().ofVariable(new Variable.Field(field));
    }

    /** What an access does: a call such as {@code list.add(x)} writes the data of the field. */
    Kind kind(Access access) {
        if (access.kind() != Kind.READ) {
            return access.kind();
        }
        Node site = access.site();
        Node parent = site.getParentNode().orElse(site);
        if (parent instanceof MethodCallExpr call
                && call.getScope().filter(s -> s == site).isPresent()
                && isContainer(access.field())
                && MUTATORS.contains(call.getNameAsString())) {
            return Kind.UPDATE;
        }
        if (parent instanceof ArrayAccessExpr element && element.getName() == site) {
            return kindOfElement(element);
        }
        return Kind.READ;
    }

    private static Kind kindOfElement(ArrayAccessExpr element) {
        Node parent = element.getParentNode().orElse(element);
        if (parent instanceof AssignExpr assign && assign.getTarget() == element) {
            return assign.getOperator() == AssignExpr.Operator.ASSIGN ? Kind.WRITE : Kind.UPDATE;
        }
        if (parent instanceof UnaryExpr unary
                && unary.getOperator() != UnaryExpr.Operator.MINUS
                && unary.getOperator() != UnaryExpr.Operator.PLUS
                && unary.getOperator() != UnaryExpr.Operator.LOGICAL_COMPLEMENT
                && unary.getOperator() != UnaryExpr.Operator.BITWISE_COMPLEMENT) {
            return Kind.UPDATE;
        }
        return parent instanceof ArrayAccessExpr outer && outer.getName() == element
                ? kindOfElement(outer)
                : Kind.READ;
    }
}
