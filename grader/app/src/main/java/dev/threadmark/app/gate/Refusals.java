package dev.threadmark.app.gate;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.Feedback;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is refused, once for each line and class, in the words of the student. */
final class Refusals {
    private static final int SHOWN = 20;

    private record Place(String file, int line, String owner) {}

    private final Map<Place, Feedback> byPlace = new LinkedHashMap<>();
    private final Messages messages;

    Refusals(Messages messages) {
        this.messages = messages;
    }

    void type(String name, String file, int line) {
        add(name, readable(name), Reason.of(name), file, line);
    }

    void member(String owner, String name, String file, int line) {
        String type = owner.substring(owner.lastIndexOf('/') + 1).replace('$', '.');
        String call = name.equals("<init>") ? "new " + type : type + "." + name;
        add(owner, call, Reason.of(owner + "." + name), file, line);
    }

    /** Refuses something that a message of its own explains. */
    void other(String key, String owner, String file, int line, Object... arguments) {
        byPlace.putIfAbsent(
                new Place(file, line, owner + key),
                new Feedback(
                        messages.text(key, arguments),
                        messages.text(key + ".hint", arguments),
                        file,
                        line,
                        0));
    }

    private void add(String owner, String what, Reason reason, String file, int line) {
        byPlace.putIfAbsent(
                new Place(file, line, owner),
                new Feedback(
                        messages.text("gate.not-available", what),
                        messages.text(reason.key()),
                        file,
                        line,
                        0));
    }

    /** Lists the refusals; one without a line gives way to one of the same class with a line. */
    List<Feedback> list() {
        return byPlace.entrySet().stream()
                .filter(each -> each.getKey().line() > 0 || !hasLine(each.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .limit(SHOWN)
                .toList();
    }

    private boolean hasLine(Place vague) {
        return byPlace.keySet().stream()
                .anyMatch(each -> each.line() > 0 && each.owner().equals(vague.owner()));
    }

    private static String readable(String internalName) {
        return internalName.replace('/', '.').replace('$', '.');
    }
}
