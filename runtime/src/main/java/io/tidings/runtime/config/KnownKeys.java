package io.tidings.runtime.config;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds keys that no record component answers to, before anything is read into records.
final class KnownKeys {

    private static final int LIKELY_SLIP = 3;

    private KnownKeys() {}

    /// @throws ConfigException that names the key's path and the known key it most resembles
    static void check(JsonNode node, Class<? extends Record> type) {
        check(node, type, "");
    }

    private static void check(JsonNode node, Type type, String path) {
        switch (type) {
            case Class<?> record when record.isRecord() && node.isObject() -> checkRecord(node, record, path);
            case ParameterizedType list
            when list.getRawType() == List.class && node.isArray() -> {
                for (var i = 0; i < node.size(); i++) {
                    check(node.path(i), list.getActualTypeArguments()[0], path + "[" + i + "]");
                }
            }
            case ParameterizedType map
            when map.getRawType() == Map.class && node.isObject() ->
                node.properties()
                        .forEach(entry ->
                                check(entry.getValue(), map.getActualTypeArguments()[1], join(path, entry.getKey())));
            default -> {
                // A plain value: Jackson says what is wrong with it.
            }
        }
    }

    private static void checkRecord(JsonNode node, Class<?> record, String path) {
        var known = keys(record);
        node.properties().forEach(entry -> {
            var key = entry.getKey();
            var type = known.get(key);
            if (type == null) {
                throw new ConfigException("unknown key `" + join(path, key) + "`; "
                        + meant(key, known.keySet().stream().toList()));
            }
            check(entry.getValue(), type, join(path, key));
        });
    }

    private static Map<String, Type> keys(Class<?> record) {
        var keys = new LinkedHashMap<String, Type>();
        for (var component : record.getRecordComponents()) {
            if (isUnwrapped(component)) {
                keys.putAll(keys(component.getType()));
            } else {
                keys.put(kebab(component.getName()), component.getGenericType());
            }
        }
        return keys;
    }

    private static boolean isUnwrapped(RecordComponent component) {
        return component.isAnnotationPresent(JsonUnwrapped.class)
                || component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
    }

    private static String kebab(String name) {
        return ((PropertyNamingStrategies.KebabCaseStrategy) PropertyNamingStrategies.KEBAB_CASE).translate(name);
    }

    private static String meant(String key, List<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(candidate -> distance(key, candidate)))
                .filter(nearest -> distance(key, nearest) <= LIKELY_SLIP)
                .map(nearest -> "did you mean `" + nearest + "`?")
                .orElse("known here are " + String.join(", ", known));
    }

    /// Levenshtein's distance of the two spellings.
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (var i = 1; i <= a.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }

    private static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
