package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;

/**
 * Values by syntax node, in the order of insertion.
 *
 * <p>Syntax nodes compare by content, so that two equal statements at different places would be one
 * key of an ordinary map.
 */
final class ByNode<V> {
    private final Map<Node, V> map = new IdentityHashMap<>();
    private final List<Node> order = new ArrayList<>();

    void merge(Node node, V value, BinaryOperator<V> merger) {
        if (!map.containsKey(node)) {
            order.add(node);
        }
        map.merge(node, value, merger);
    }

    void putIfAbsent(Node node, V value) {
        merge(node, value, (old, now) -> old);
    }

    V computeIfAbsent(Node node, Supplier<V> value) {
        if (!map.containsKey(node)) {
            putIfAbsent(node, value.get());
        }
        return map.get(node);
    }

    void takeAll(ByNode<V> other) {
        map.clear();
        map.putAll(other.map);
        order.clear();
        order.addAll(other.order);
    }

    Collection<V> values() {
        return order.stream().map(map::get).toList();
    }
}
