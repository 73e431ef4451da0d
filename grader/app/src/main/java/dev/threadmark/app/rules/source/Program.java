package dev.threadmark.app.rules.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All sources of one program together, with its classes by name and by node. */
public final class Program {
    private static final int MAX_SUPERCLASSES = 20;

    private final List<ParsedSource> sources;
    private final Map<Node, ClassBody> bodies = new IdentityHashMap<>();
    private final Map<String, List<ClassBody>> byName = new LinkedHashMap<>();
    private final List<ClassBody> ordered = new ArrayList<>();
    private final Map<Class<?>, List<Node>> nodes = new HashMap<>();
    private Map<String, List<MethodCallExpr>> calls;
    private Map<String, List<ObjectCreationExpr>> creations;
    private Set<FieldInfo> hidden;

    public Program(List<ParsedSource> sources) {
        this.sources = List.copyOf(sources);
        // One walk for everything that looks for nodes: it costs more than most of what they do.
        for (ParsedSource source : sources) {
            add(source.unit());
        }
    }

    private void add(Node node) {
        nodes.computeIfAbsent(node.getClass(), kind -> new ArrayList<>()).add(node);
        ClassBody.of(node).ifPresent(this::add);
        node.getChildNodes().forEach((Node child) -> add(child));
    }

    private void add(ClassBody body) {
        bodies.put(body.node(), body);
        ordered.add(body);
        if (!body.isAnonymous()) {
            byName.computeIfAbsent(body.name(), n -> new ArrayList<>()).add(body);
        }
    }

    public List<ParsedSource> sources() {
        return sources;
    }

    /** Every node of exactly this class, in source order. */
    public <N extends Node> List<N> nodes(Class<N> kind) {
        return nodes.getOrDefault(kind, List.of()).stream().map(kind::cast).toList();
    }

    /** Every class with a body, in source order. */
    public List<ClassBody> classes() {
        return ordered;
    }

    /** The innermost class whose body holds this node. */
    public Optional<ClassBody> enclosingClass(Node node) {
        Node child = node;
        Optional<Node> parent = node.getParentNode();
        while (parent.isPresent()) {
            ClassBody body = bodies.get(parent.get());
            if (body != null && isMember(body, child)) {
                return Optional.of(body);
            }
            child = parent.get();
            parent = child.getParentNode();
        }
        return Optional.empty();
    }

    /** Tells whether a node stands in the body of the class, not merely in its creation. */
    boolean isInside(ClassBody body, Node node) {
        Node child = node;
        for (Optional<Node> p = node.getParentNode(); p.isPresent(); p = child.getParentNode()) {
            if (p.get() == body.node()) {
                return isMember(body, child);
            }
            child = p.get();
        }
        return false;
    }

    private static boolean isMember(ClassBody body, Node child) {
        // The arguments of `new T(...) { }` stand outside of its body.
        return !body.isAnonymous() || body.members().stream().anyMatch(m -> m == child);
    }

    /** The class that this node declares. */
    public Optional<ClassBody> classAt(Node node) {
        return Optional.ofNullable(bodies.get(node));
    }

    /** Finds a class of the program by simple name, the nearest to {@code from} first. */
    public Optional<ClassBody> findClass(String name, Node from) {
        List<ClassBody> candidates = byName.getOrDefault(name, List.of());
        if (candidates.size() <= 1) {
            return candidates.stream().findFirst();
        }
        for (Optional<Node> at = Optional.of(from); at.isPresent(); at = at.get().getParentNode()) {
            Node scope = at.get();
            for (ClassBody candidate : candidates) {
                if (candidate.node() == scope
                        || candidate.node().getParentNode().filter(p -> p == scope).isPresent()) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.of(candidates.get(0));
    }

    /** Every call of a method of this name. */
    public List<MethodCallExpr> callsNamed(String name) {
        if (calls == null) {
            calls =
                    nodes(MethodCallExpr.class).stream()
                            .collect(Collectors.groupingBy(MethodCallExpr::getNameAsString));
        }
        return calls.getOrDefault(name, List.of());
    }

    /** Every creation of an object of a type of this simple name. */
    public List<ObjectCreationExpr> creationsOf(String name) {
        if (creations == null) {
            creations =
                    nodes(ObjectCreationExpr.class).stream()
                            .collect(Collectors.groupingBy(c -> c.getType().getNameAsString()));
        }
        return creations.getOrDefault(name, List.of());
    }

    /** The superclass and interfaces that are classes of the program too, nearest first. */
    public List<ClassBody> supers(ClassBody body) {
        List<ClassBody> result = new ArrayList<>();
        collectSupers(body, result);
        return result;
    }

    private void collectSupers(ClassBody body, List<ClassBody> into) {
        for (ClassOrInterfaceType type : body.supertypes()) {
            Optional<ClassBody> found = findClass(type.getNameAsString(), body.node());
            if (found.isPresent()
                    && found.get() != body
                    && !into.contains(found.get())
                    && into.size() < MAX_SUPERCLASSES) {
                into.add(found.get());
                collectSupers(found.get(), into);
            }
        }
    }

    /** The classes of the program that extend or implement this one, directly or not. */
    public List<ClassBody> subclasses(ClassBody body) {
        return ordered.stream().filter(c -> c != body && supers(c).contains(body)).toList();
    }

    /** Finds a field declared in the class or inherited from a class of the program. */
    public Optional<FieldInfo> findField(ClassBody body, String name) {
        FieldInfo own = body.fields().get(name);
        if (own != null) {
            return Optional.of(own);
        }
        return findInherited(body, name);
    }

    /** Finds a field that the class inherits from a class of the program. */
    Optional<FieldInfo> findInherited(ClassBody body, String name) {
        return supers(body).stream()
                .map(s -> s.fields().get(name))
                .filter(f -> f != null)
                .findFirst();
    }

    /** Tells whether a class of the program below the owner of a field has one of this name too. */
    public boolean isHidden(FieldInfo field) {
        if (hidden == null) {
            hidden = new HashSet<>();
            for (ClassBody body : ordered) {
                for (ClassBody above : supers(body)) {
                    above.fields().values().stream()
                            .filter(f -> body.fields().containsKey(f.name()))
                            .forEach(hidden::add);
                }
            }
        }
        return hidden.contains(field);
    }

    /** Finds the methods of this name and arity, declared in the class or else inherited. */
    public List<MethodDeclaration> findMethods(ClassBody body, String name, int arity) {
        List<MethodDeclaration> own = matching(body, name, arity);
        if (!own.isEmpty()) {
            return own;
        }
        return supers(body).stream()
                .map(s -> matching(s, name, arity))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<MethodDeclaration> matching(ClassBody body, String name, int arity) {
        return body.methods().stream()
                .filter(m -> m.getNameAsString().equals(name) && m.getParameters().size() == arity)
                .toList();
    }
}
