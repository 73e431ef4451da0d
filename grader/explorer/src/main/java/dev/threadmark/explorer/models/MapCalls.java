package dev.threadmark.explorer.models;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The methods of {@link Map} that call back into the program. */
public final class MapCalls {
    private MapCalls() {}

    public static <K, V> V computeIfAbsent(
            Map<K, V> map, K key, Function<? super K, ? extends V> function) {
        return Callbacks.changing(map, "computeIfAbsent", () -> map.computeIfAbsent(key, function));
    }

    public static <K, V> V computeIfPresent(
            Map<K, V> map, K key, BiFunction<? super K, ? super V, ? extends V> function) {
        return Callbacks.changing(
                map, "computeIfPresent", () -> map.computeIfPresent(key, function));
    }

    public static <K, V> V compute(
            Map<K, V> map, K key, BiFunction<? super K, ? super V, ? extends V> function) {
        return Callbacks.changing(map, "compute", () -> map.compute(key, function));
    }

    public static <K, V> V merge(
            Map<K, V> map, K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
        return Callbacks.changing(map, "merge", () -> map.merge(key, value, function));
    }

    public static <K, V> void replaceAll(
            Map<K, V> map, BiFunction<? super K, ? super V, ? extends V> function) {
        Callbacks.changing(
                map,
                "replaceAll",
                () -> {
                    map.replaceAll(function);
                    return null;
                });
    }

    public static <K, V> void forEach(Map<K, V> map, BiConsumer<? super K, ? super V> action) {
        Callbacks.looking(map, "forEach", () -> map.forEach(action));
    }
}
