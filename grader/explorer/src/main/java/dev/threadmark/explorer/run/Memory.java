package dev.threadmark.explorer.run;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Finds the {@link Variable} of an access, and whatever else belongs to an object by identity. */
final class Memory {
    private final int schedule;
    private final Map<Object, Variable[]> arrays = new IdentityHashMap<>();
    private final Map<Object, Variable> others = new IdentityHashMap<>();
    private final Map<Object, Object> attachments = new IdentityHashMap<>();
    private final List<Variable> statics = new ArrayList<>();

    Memory(int schedule) {
        this.schedule = schedule;
    }

    Variable field(Object owner, int field) {
        if (owner instanceof Shadowed shadowed) {
            Variable first = shadowed.threadmark$variables();
            if (first != null && first.schedule != schedule) {
                first = null;
            }
            for (Variable each = first; each != null; each = each.next) {
                if (each.field == field) {
                    return each;
                }
            }
            Variable fresh = new Variable(field, -1, owner, schedule);
            fresh.next = first;
            shadowed.threadmark$variables(fresh);
            return fresh;
        }
        return unshadowed(owner, field);
    }

    private Variable unshadowed(Object owner, int field) {
        Variable first = others.get(owner);
        for (Variable each = first; each != null; each = each.next) {
            if (each.field == field) {
                return each;
            }
        }
        Variable fresh = new Variable(field, -1, owner, schedule);
        fresh.next = first;
        others.put(owner, fresh);
        return fresh;
    }

    Variable staticField(int field) {
        while (statics.size() <= field) {
            statics.add(null);
        }
        Variable variable = statics.get(field);
        if (variable == null) {
            variable = new Variable(field, -1, null, schedule);
            statics.set(field, variable);
        }
        return variable;
    }

    Variable element(Object array, int index) {
        Variable[] variables = arrays.get(array);
        if (variables == null) {
            variables = new Variable[java.lang.reflect.Array.getLength(array)];
            arrays.put(array, variables);
        }
        if (variables[index] == null) {
            variables[index] = new Variable(Fields.ELEMENT, index, array, schedule);
        }
        return variables[index];
    }

    /** What a model attached to an object in this schedule, or null. */
    Object attachment(Object owner) {
        return attachments.get(owner);
    }

    void attach(Object owner, Object attachment) {
        attachments.put(owner, attachment);
    }
}
