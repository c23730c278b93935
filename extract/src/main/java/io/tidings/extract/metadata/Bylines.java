package io.tidings.extract.metadata;

import java.util.List;
import java.util.Objects;

/// Bylines into people. Pure and thread-safe.
public final class Bylines {

    private Bylines() {}

    /// @param byline as published, e.g. `By Jane Doe and John Roe, Correspondent`
    /// @return the names in order, each once, without *By* and roles; empty where nobody is named
    public static List<String> people(String byline) {
        return Names.split(byline).stream()
                .map(Names::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
