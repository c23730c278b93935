package io.tidings.console.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// What a list is asked for, as it stands in the page's address. Immutable.
///
/// @param parameters in the order of the form; blank ones are left out
public record ListQuestion(Map<String, String> parameters) {

    private static final int LONGEST = 500;

    static ListQuestion of(Context context, String... names) {
        var parameters = new LinkedHashMap<String, String>();
        for (var name : names) {
            var value = context.queryParam(name);
            if (value != null && !value.isBlank()) {
                parameters.put(
                        name,
                        value.strip()
                                .substring(0, Math.min(LONGEST, value.strip().length())));
            }
        }
        return new ListQuestion(parameters);
    }

    /// The parameter, or nothing.
    public String get(String name) {
        return parameters.getOrDefault(name, "");
    }

    /// Whether it asks for the newest page: only that one changes by itself.
    public boolean isNewest() {
        return get("before").isEmpty();
    }

    /// The address of the page before this one in time.
    public String older(String path, String cursor) {
        return with(path, "before", cursor);
    }

    /// The address of the same list with this parameter.
    public String with(String path, String name, String value) {
        var other = new LinkedHashMap<>(parameters);
        other.put(name, value);
        return path
                + other.entrySet().stream()
                        .map(parameter -> parameter.getKey() + "="
                                + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
