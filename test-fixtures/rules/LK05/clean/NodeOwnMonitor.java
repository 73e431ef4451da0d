import java.util.ArrayList;
import java.util.List;

class NodeOwnMonitor {
    static class Node {
        private final Object monitor = new Object();
        private final List<Node> children = new ArrayList<>();

        void add(Node child) {
            synchronized (monitor) {
                children.add(child);
            }
        }
    }

    Node build() {
        Node root = new Node();
        root.add(new Node());
        return root;
    }
}
