package dev.threadmark.explorer.models;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Type;

/** Says for each member of the JDK how calls of it are treated. */
public final class Models {
    private static final Set<String> OBJECT_METHODS =
            Set.of("equals", "hashCode", "toString", "getClass");

    private final Map<String, String> substitutes = new HashMap<>();
    private final Map<String, Redirect> redirects = new HashMap<>();
    private final Set<String> redirected = new HashSet<>();
    private final Set<String> overridden = new HashSet<>();
    private final Set<String> passing = new HashSet<>();
    private final Set<String> refused = new HashSet<>();
    private final Unmodelled unmodelled = new Unmodelled();
    private final Map<String, Redirect> found = new HashMap<>();

    Models() {}

    /** Lets the program construct and extend a subclass in place of a JDK class. */
    void substitute(Class<?> original, Class<?> model) {
        for (Method method : model.getDeclaredMethods()) {
            overridden.add(Type.getInternalName(original) + "." + method.getName());
        }
        substitutes.put(Type.getInternalName(original), Type.getInternalName(model));
    }

    /** Replaces calls of a JDK class's methods by the public static methods of another class. */
    void redirect(Class<?> original, Class<?> model) {
        String owner = Type.getInternalName(original);
        redirected.add(owner);
        for (Method method : model.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())
                    && Modifier.isStatic(method.getModifiers())) {
                String descriptor = Type.getMethodDescriptor(method);
                Redirect redirect =
                        new Redirect(Type.getInternalName(model), method.getName(), descriptor);
                redirects.put(key(owner, method.getName(), original(original, method)), redirect);
            }
        }
    }

    /**
     * Like {@link #redirect}, for a class that the oldest JDK does not have; the replacement of an
     * instance method takes the receiver as an {@link Object}, and may return one for another class
     * that the oldest JDK does not have.
     */
    void redirectInstance(String owner, Class<?> model) {
        for (Method method : model.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())) {
                String descriptor = Type.getMethodDescriptor(method);
                String receiver = Type.getDescriptor(Object.class);
                String arguments =
                        "(" + descriptor.substring(receiver.length() + 1, end(descriptor));
                redirects.put(
                        key(owner, method.getName(), arguments + result(owner, method)),
                        new Redirect(Type.getInternalName(model), method.getName(), descriptor));
            }
        }
    }

    private static int end(String descriptor) {
        return descriptor.indexOf(')') + 1;
    }

    /** The descriptor of what the original of a replaced instance method returns. */
    private static String result(String owner, Method model) {
        Class<?>[] parameters = model.getParameterTypes();
        Class<?>[] own = Arrays.copyOfRange(parameters, 1, parameters.length);
        Class<?> type = jdkClass(owner);
        try {
            return Type.getDescriptor(
                    type == null
                            ? model.getReturnType()
                            : type.getMethod(model.getName(), own).getReturnType());
        } catch (NoSuchMethodException notOnThisJdk) {
            return Type.getDescriptor(model.getReturnType());
        }
    }

    /** Leaves members of a JDK class as they are; all of them when none is named. */
    void passThrough(Class<?> owner, String... names) {
        String internal = Type.getInternalName(owner);
        if (names.length == 0) {
            passing.add(internal);
        }
        for (String name : names) {
            passing.add(internal + "." + name);
        }
    }

    /** Makes members of a class inconclusive although the class is modelled. */
    void refuse(Class<?> owner, String... names) {
        for (String name : names) {
            refused.add(Type.getInternalName(owner) + "." + name);
        }
    }

    /** The class to construct and extend in place of a JDK class, both by internal name. */
    public String substitute(String owner) {
        return substitutes.getOrDefault(owner, owner);
    }

    /**
     * What replaces a call of a JDK member.
     *
     * @return the replacement, or null when there is none
     */
    public synchronized Redirect redirect(String owner, String name, String descriptor) {
        String key = key(owner, name, descriptor);
        if (!found.containsKey(key)) {
            found.put(key, search(owner, name, descriptor));
        }
        return found.get(key);
    }

    /** Whether a member was refused although its class is modelled. */
    boolean isRefused(String owner, String name) {
        return refused.contains(owner + "." + name);
    }

    /** Whether a call of a JDK member cannot be judged. */
    public boolean isUnmodelled(String owner, String name, boolean constructs, boolean isStatic) {
        if (isRefused(owner, name)) {
            return true;
        }
        if (passing.contains(owner)
                || passing.contains(owner + "." + name)
                || overridden.contains(owner + "." + name)
                || OBJECT_METHODS.contains(name)) {
            return false;
        }
        if (unmodelled.blocksOrStarts(owner, name)) {
            return true;
        }
        if (constructs) {
            return unmodelled.isConcurrent(owner)
                    && !substitutes.containsKey(owner)
                    && !redirected.contains(owner);
        }
        return redirected.contains(owner) && unmodelled.isClosed(owner)
                || isStatic && unmodelled.isConcurrent(owner);
    }

    private Redirect search(String owner, String name, String descriptor) {
        Redirect own = redirects.get(key(owner, name, descriptor));
        if (own != null || owner.startsWith("[")) {
            return own;
        }
        Class<?> type = jdkClass(owner);
        if (type == null) {
            return null;
        }
        if (type.getSuperclass() != null) {
            Redirect inherited =
                    search(Type.getInternalName(type.getSuperclass()), name, descriptor);
            if (inherited != null) {
                return inherited;
            }
        }
        for (Class<?> each : type.getInterfaces()) {
            Redirect inherited = search(Type.getInternalName(each), name, descriptor);
            if (inherited != null) {
                return inherited;
            }
        }
        return null;
    }

    private static Class<?> jdkClass(String owner) {
        try {
            String name = owner.replace('/', '.');
            return Class.forName(name, false, ClassLoader.getPlatformClassLoader());
        } catch (ClassNotFoundException notOfTheJdk) {
            return null;
        }
    }

    /** The descriptor of what a method replaces: without the receiver of an instance method. */
    private static String original(Class<?> owner, Method model) {
        Class<?>[] parameters = model.getParameterTypes();
        String descriptor = Type.getMethodDescriptor(model);
        if (parameters.length == 0
                || parameters[0] != owner
                || hasStatic(owner, model.getName(), parameters)) {
            return descriptor;
        }
        return "(" + descriptor.substring(Type.getDescriptor(owner).length() + 1);
    }

    private static boolean hasStatic(Class<?> owner, String name, Class<?>[] parameters) {
        try {
            return Modifier.isStatic(owner.getMethod(name, parameters).getModifiers());
        } catch (NoSuchMethodException noneSuch) {
            return false;
        }
    }

    private static String key(String owner, String name, String descriptor) {
        return owner + "." + name + descriptor;
    }
}
