package io.tidings.text.measure;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Just enough JSON to print figures.
final class Json {

    private Json() {}

    static String object(Map<String, ?> values) {
        return values.entrySet().stream()
                .map(entry -> string(entry.getKey()) + ":" + value(entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                object(map.entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> entry.getKey().toString(),
                                Map.Entry::getValue,
                                (a, _) -> a,
                                java.util.LinkedHashMap::new)));
            case Double number -> String.format(Locale.ROOT, "%.5f", number);
            case Number number -> number.toString();
            default -> string(value.toString());
        };
    }

    private static String string(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
