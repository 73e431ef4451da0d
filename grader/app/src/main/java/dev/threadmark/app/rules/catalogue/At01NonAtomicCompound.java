package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.threadmark.app.rules.catalogue.Guards.Guarded;
import dev.threadmark.app.rules.path.BodyPaths.Kind;
import dev.threadmark.app.rules.source.FieldInfo;
import dev.threadmark.app.rules.source.TypeRef;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Vector;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Two operations that are atomic each, but not together. */
final class At01NonAtomicCompound implements Rule {
    private static final Set<String> ASKS =
            Set.of("get", "containsKey", "contains", "isEmpty", "size", "getOrDefault", "intValue");
    private static final Set<String> ACTS_ON_MAP = Set.of("put", "add", "remove");
    private static final Set<String> ACTS_ON_ATOMIC =
            Set.of(
                    "set",
                    "lazySet",
                    "incrementAndGet",
                    "decrementAndGet",
                    "getAndIncrement",
                    "getAndDecrement",
                    "addAndGet",
                    "getAndAdd",
                    "getAndSet");

    private static final Set<String> EXCHANGES =
            Set.of("compareAndSet", "weakCompareAndSet", "compareAndExchange");

    @Override
    public String id() {
        return "AT01";
    }

    @Override
    public String slug() {
        return "non-atomic-compound";
    }

    @Override
    public void check(Subject subject, Report.Section report) {
        SingleWriter single = new SingleWriter(subject);
        for (Guarded access : subject.guards().accesses()) {
            if (!access.held().isEmpty() || access.body().isConstruction()) {
                continue;
            }
            FieldInfo field = access.access().field();
            if (field.isVolatile()
                    && access.access().kind() == Kind.UPDATE
                    && !single.writes(field)) {
                report.violation(access.access().site(), "volatile", field.name());
            }
            if (access.access().site().getParentNode().orElse(null) instanceof MethodCallExpr act
                    && act.getScope().filter(s -> s == access.access().site()).isPresent()) {
                question(subject, access, act)
                        .ifPresent(
                                asked ->
                                        report.violation(
                                                act,
                                                "message",
                                                field.name(),
                                                asked.getNameAsString(),
                                                Report.line(asked),
                                                act.getNameAsString()));
            }
        }
    }

    /** The earlier question whose answer decides about this action. */
    private static Optional<MethodCallExpr> question(
            Subject subject, Guarded access, MethodCallExpr act) {
        boolean atomic = isAtomic(subject, access.access().field());
        boolean acts = (atomic ? ACTS_ON_ATOMIC : ACTS_ON_MAP).contains(act.getNameAsString());
        if (!acts || !atomic && !isConcurrent(subject, access.access().field())) {
            return Optional.empty();
        }
        if (isSafeAnyway(act, access.body().node())) {
            return Optional.empty();
        }
        String scope = act.getScope().orElseThrow().toString();
        Node body = access.body().node();
        return body.findAll(MethodCallExpr.class).stream()
                .filter(q -> ASKS.contains(q.getNameAsString()))
                .filter(q -> q.getScope().map(Expression::toString).orElse("").equals(scope))
                .filter(q -> q != act && (atomic || sameKey(q, act)))
                .filter(q -> position(q).isBefore(position(act)) || act.isAncestorOf(q))
                .filter(q -> !onlyRemoves(q, act) && decides(q, act, body))
                .findFirst();
    }

    /**
     * Tells whether an action is right whatever happened since the question: it compares for
     * itself, concerns an entry of this thread alone, or follows an exchange that only one thread
     * wins.
     */
    private static boolean isSafeAnyway(MethodCallExpr act, Node body) {
        List<Expression> arguments = act.getArguments();
        if (act.getNameAsString().equals("remove") && arguments.size() == 2) {
            return true;
        }
        if (!arguments.isEmpty() && arguments.get(0).toString().equals("Thread.currentThread()")) {
            return true;
        }
        String scope = act.getScope().orElseThrow().toString();
        return body.findFirst(
                        MethodCallExpr.class,
                        call ->
                                EXCHANGES.contains(call.getNameAsString())
                                        && call.getScope()
                                                .filter(s -> s.toString().equals(scope))
                                                .isPresent()
                                        && position(call).isBefore(position(act)))
                .isPresent();
    }

    /** Whether an element is removed that is there: where it is gone by then, nothing happens. */
    private static boolean onlyRemoves(MethodCallExpr asked, MethodCallExpr act) {
        return asked.getNameAsString().startsWith("contains")
                && act.getNameAsString().equals("remove")
                && act.getParentNode().filter(ExpressionStmt.class::isInstance).isPresent();
    }

    private static boolean isAtomic(Subject subject, FieldInfo field) {
        return subject.data()
                .type(field)
                .filter(t -> t.jdk() != null && t.jdk().getName().contains(".atomic.Atomic"))
                .isPresent();
    }

    private static boolean isConcurrent(Subject subject, FieldInfo field) {
        Optional<Expression> made = subject.writes().definition(field);
        Optional<TypeRef> type =
                made.flatMap(subject.types()::of).or(() -> subject.data().type(field));
        return type.filter(t -> t.jdk() != null)
                        .filter(
                                t ->
                                        t.jdk().getName().contains(".concurrent.")
                                                || t.jdk() == Vector.class
                                                || t.jdk() == Hashtable.class)
                        .isPresent()
                || made.filter(e -> e.toString().contains("Collections.synchronized")).isPresent();
    }

    private static boolean sameKey(MethodCallExpr asked, MethodCallExpr act) {
        return asked.getArguments().isEmpty()
                || !act.getArguments().isEmpty()
                        && asked.getArgument(0).toString().equals(act.getArgument(0).toString());
    }

    private static Position position(MethodCallExpr call) {
        return call.getName().getBegin().orElse(Position.HOME);
    }

    /** Whether the action stands under a test of the answer, or is computed from it. */
    private static boolean decides(MethodCallExpr asked, MethodCallExpr act, Node body) {
        if (act.isAncestorOf(asked)) {
            return true;
        }
        Optional<String> copy =
                asked.findAncestor(VariableDeclarator.class)
                        .filter(v -> body.isAncestorOf(v))
                        .map(VariableDeclarator::getNameAsString);
        List<Expression> arguments = act.getArguments();
        if (copy.isPresent() && arguments.stream().anyMatch(a -> mentions(a, copy.get()))) {
            return true;
        }
        Predicate<Expression> tests =
                condition ->
                        condition == asked
                                || condition.isAncestorOf(asked)
                                || copy.isPresent() && mentions(condition, copy.get());
        Node child = act;
        for (Optional<Node> at = act.getParentNode();
                at.isPresent() && at.get() != body;
                at = at.get().getParentNode()) {
            boolean under =
                    at.get() instanceof IfStmt choice
                            && choice.getCondition() != child
                            && tests.test(choice.getCondition());
            if (under || at.get() instanceof BlockStmt block && leavesBefore(block, child, tests)) {
                return true;
            }
            child = at.get();
        }
        return false;
    }

    /** Whether a statement is only reached where an earlier {@code if} did not leave. */
    private static boolean leavesBefore(BlockStmt block, Node at, Predicate<Expression> tests) {
        for (Statement statement : block.getStatements()) {
            if (statement == at) {
                return false;
            }
            if (statement instanceof IfStmt choice
                    && tests.test(choice.getCondition())
                    && leaves(choice.getThenStmt())) {
                return true;
            }
        }
        return false;
    }

    private static boolean leaves(Statement statement) {
        return statement instanceof BlockStmt block
                ? block.getStatements().getLast().filter(last -> leaves(last)).isPresent()
                : statement.isReturnStmt()
                        || statement.isThrowStmt()
                        || statement.isContinueStmt()
                        || statement.isBreakStmt();
    }

    private static boolean mentions(Node node, String name) {
        return Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(node.toString()).find();
    }
}
