package dev.threadmark.app.rules.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.SwitchEntry;

/** What stands behind the arrows of a switch. */
public final class Arrows {
    private Arrows() {}

    /** Tells whether the expression of a statement is what a switch expression answers. */
    public static boolean isAnswer(Node statement) {
        return statement.getParentNode().orElse(null) instanceof SwitchEntry entry
                && entry.getType() == SwitchEntry.Type.EXPRESSION
                && entry.getParentNode().orElse(null) instanceof SwitchExpr;
    }
}
