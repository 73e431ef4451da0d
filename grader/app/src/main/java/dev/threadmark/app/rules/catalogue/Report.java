package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.Position;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.Finding;
import dev.threadmark.app.model.Undecided;
import java.util.ArrayList;
import java.util.List;

/** Collects what the rules find, with the texts of one language. */
public final class Report {
    private final Messages messages;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Undecided> undecided = new ArrayList<>();

    public Report(Messages messages) {
        this.messages = messages;
    }

    /** The part of the report that belongs to a rule. */
    public Section of(Rule rule) {
        return new Section(rule);
    }

    public List<Finding> findings() {
        return findings;
    }

    public List<Undecided> undecided() {
        return undecided;
    }

    static int line(Node node) {
        return position(node).line;
    }

    /** Where a node begins; for a call whose receiver stands on earlier lines, its name. */
    private static Position position(Node node) {
        Position begin = node.getBegin().orElse(new Position(1, 1));
        if (node instanceof MethodCallExpr call) {
            Position name = call.getName().getBegin().orElse(begin);
            return name.line == begin.line ? begin : name;
        }
        if (node instanceof CallableDeclaration<?> callable) {
            return callable.getName().getBegin().orElse(begin);
        }
        return begin;
    }

    /** The findings of one rule. */
    public final class Section {
        private final Rule rule;

        private Section(Rule rule) {
            this.rule = rule;
        }

        /** Adds a finding; the key follows the rule's id, as {@code message} in LK01.message. */
        void violation(Node at, String key, Object... arguments) {
            Position begin = position(at);
            findings.add(
                    new Finding(
                            rule.id(),
                            rule.severity(),
                            file(at),
                            begin.line,
                            begin.column,
                            messages.text(rule.id() + "." + key, arguments),
                            messages.text(rule.id() + ".hint", arguments)));
        }

        /** Tells whether the rule has found something in a part of a source. */
        boolean hasViolationIn(Node region) {
            return findings.stream()
                    .filter(f -> f.rule().equals(rule.id()) && f.file().equals(file(region)))
                    .anyMatch(
                            f ->
                                    region.getRange()
                                            .filter(r -> r.begin.line <= f.line())
                                            .filter(r -> f.line() <= r.end.line)
                                            .isPresent());
        }

        /** Adds a place that the rule cannot judge; the key follows {@code undecided}. */
        void undecided(Node at, String key, Object... arguments) {
            undecided.add(
                    new Undecided(
                            rule.id(),
                            file(at),
                            line(at),
                            messages.text("undecided." + key, arguments)));
        }
    }

    private static String file(Node node) {
        return node.findCompilationUnit()
                .filter(unit -> unit.containsData(Subject.FILE))
                .map((CompilationUnit unit) -> unit.getData(Subject.FILE))
                .orElse("");
    }
}
