package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.nodeTypes.NodeWithBody;
import com.github.javaparser.ast.stmt.Statement;
import dev.threadmark.app.rules.source.ClassBody;
import dev.threadmark.app.rules.source.FieldInfo;
import dev.threadmark.app.rules.source.FieldWrites;
import dev.threadmark.app.rules.source.Types;
import dev.threadmark.app.rules.source.Variable;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Supplier;

/** What the parts of one analysis run share: where it is, and where ways out and events go. */
final class Context {
    private final Types types;
    private final FieldWrites writes;
    private final BodyPaths events;
    private final Set<Node> runByOthers;
    private final StepBudget steps;
    private final LockUse lockUse;
    private Frame frame;
    private Exits exits = new Exits();
    private int finallyDepth;

    Context(
            Types types,
            FieldWrites writes,
            LockUse lockUse,
            BodyPaths events,
            Set<Node> runByOthers,
            StepBudget steps) {
        this.types = types;
        this.writes = writes;
        this.lockUse = lockUse;
        this.events = events;
        this.runByOthers = runByOthers;
        this.steps = steps;
        this.frame = Frame.root(events.body());
    }

    static Set<Node> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    Types types() {
        return types;
    }

    FieldWrites writes() {
        return writes;
    }

    LockUse lockUse() {
        return lockUse;
    }

    BodyPaths events() {
        return events;
    }

    Frame frame() {
        return frame;
    }

    Exits exits() {
        return exits;
    }

    void step() {
        steps.step();
    }

    /** Runs an action whose ways out go to {@code target}. */
    <T> T collecting(Exits target, Supplier<T> action) {
        Exits outer = exits;
        exits = target;
        try {
            return action.get();
        } finally {
            exits = outer;
        }
    }

    /** Runs an action inside another frame. */
    <T> T inside(Frame inner, Supplier<T> action) {
        Frame outer = frame;
        frame = inner;
        try {
            return action.get();
        } finally {
            frame = outer;
        }
    }

    /** Runs a finally block. */
    <T> T inFinally(Supplier<T> action) {
        finallyDepth++;
        try {
            return action.get();
        } finally {
            finallyDepth--;
        }
    }

    boolean isInFinally() {
        return finallyDepth > 0;
    }

    /** Notes that a node may throw in a state. */
    void mayThrow(Node node, State state, Thrown thrown) {
        exits.add(new Exit(Way.THROW, null, thrown, state, frame.inRoot(node), null));
    }

    void mayThrow(Node node, State state) {
        mayThrow(node, state, Thrown.SOME);
    }

    void access(FieldInfo field, String object, BodyPaths.Kind kind, Node node, State state) {
        if (!isLockItself(field)) {
            events.work().works(state.held(), false);
        }
        if (frame.recording()) {
            events.access(field, object, kind, node, state.held());
        }
    }

    /** Notes a test whose answer is not known. */
    void openTest(Expression test, State state) {
        // A loop that is met with a lock has kept it from its last round: that is no memory.
        test.findAncestor(Statement.class)
                .filter(statement -> !(statement instanceof NodeWithBody))
                .ifPresent(s -> events.openTests().see(frame.inRoot(s), state.held()));
    }

    private boolean isLockItself(FieldInfo field) {
        return types.ofVariable(new Variable.Field(field))
                .filter(t -> t.jdk() != null && t.jdk().getName().contains(".locks."))
                .isPresent();
    }

    /** Notes a call of {@code wait}, {@code signal} and their like. */
    void signal(String method, Value receiver, boolean ofMonitor, Node node, State state) {
        if (frame.recording()) {
            events.signal(method, receiver, ofMonitor, node, state.held());
        } else {
            events.work().works(state.held(), true);
        }
    }

    /** Notes that a lambda runs where it is handed over, not on a thread of its own. */
    void runsHere(Node lambda) {
        runByOthers.add(lambda);
    }

    /** The path of a field; one that a subclass hides is told apart by its class. */
    String pathOf(String object, FieldInfo field) {
        String name = field.name();
        return Paths.member(
                object,
                types.program().isHidden(field) ? Paths.hidden(name, field.owner().name()) : name);
    }

    /** The path of {@code this}, or of the enclosing object that is an instance of a class. */
    String selfOf(ClassBody owner) {
        ClassBody here = frame.owner();
        if (owner == here || types.program().supers(here).contains(owner)) {
            return frame.self();
        }
        return owner.name() + ".this";
    }
}
