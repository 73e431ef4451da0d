package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.Node;
import dev.threadmark.app.rules.source.ClassBody;

/**
 * One activation of a body: the analysed one, or a helper or lambda that is followed into.
 *
 * @param code the body
 * @param owner the class that gives {@code this} its meaning
 * @param self the path of {@code this}
 * @param site the call in the analysed body that led here, or null in that body itself
 * @param recording whether accesses and calls count here; those of helpers count in the helper
 * @param depth how many calls deep
 * @param caller the frame that called, or null
 */
record Frame(
        Node code,
        ClassBody owner,
        String self,
        Node site,
        boolean recording,
        int depth,
        Frame caller) {
    static Frame root(Body body) {
        return new Frame(body.node(), body.owner(), "this", null, true, 0, null);
    }

    Frame call(Node callee, ClassBody calleeOwner, String calleeSelf, Node at, boolean records) {
        Node outermost = site == null ? at : site;
        return new Frame(callee, calleeOwner, calleeSelf, outermost, records, depth + 1, this);
    }

    /** Tells whether this body is being run already. */
    boolean isActive(Node body) {
        return code == body || caller != null && caller.isActive(body);
    }

    /** The place in the analysed body that stands for a place here. */
    Node inRoot(Node node) {
        return site == null || root().isAncestorOf(node) ? node : site;
    }

    private Node root() {
        return caller == null ? code : caller.root();
    }
}
