package io.tidings.console.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the API leaves out because it is absent or empty.
final class Absent {

    private Absent() {}

    static <T> List<T> toEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static String toEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
