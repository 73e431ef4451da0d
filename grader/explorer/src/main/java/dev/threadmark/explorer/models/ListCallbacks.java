package dev.threadmark.explorer.models;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** The methods of {@link List} that call back into the program. */
public final class ListCallbacks {
    private ListCallbacks() {}

    public static <E> void replaceAll(List<E> list, UnaryOperator<E> operator) {
        Callbacks.changing(
                list,
                "replaceAll",
                () -> {
                    list.replaceAll(operator);
                    return null;
                });
    }

    public static <E> void sort(List<E> list, Comparator<? super E> order) {
        Callbacks.changing(
                list,
                "sort",
                () -> {
                    list.sort(order);
                    return null;
                });
    }
}
