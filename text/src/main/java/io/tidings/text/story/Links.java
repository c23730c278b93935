package io.tidings.text.story;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Which articles are as like each other as a story needs, both ways, on the heap. Not thread-safe.
final class Links {

    private final Map<String, Map<String, Double>> links = new HashMap<>();

    /// The articles that one is linked to, with their likeness.
    Map<String, Double> of(String articleId) {
        return Map.copyOf(links.getOrDefault(articleId, Map.of()));
    }

    void link(String one, String other, double likeness) {
        links.computeIfAbsent(one, _ -> new HashMap<>()).put(other, likeness);
        links.computeIfAbsent(other, _ -> new HashMap<>()).put(one, likeness);
    }

    /// Takes all links of an article away.
    ///
    /// @return the articles that it was linked to
    Set<String> unlink(String articleId) {
        var others = links.remove(articleId);
        if (others == null) {
            return Set.of();
        }
        for (var other : others.keySet()) {
            links.computeIfPresent(other, (_, its) -> {
                its.remove(articleId);
                return its.isEmpty() ? null : its;
            });
        }
        return Set.copyOf(others.keySet());
    }
}
