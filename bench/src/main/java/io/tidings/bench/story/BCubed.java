package io.tidings.bench.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// B³ (Bagga and Baldwin 1998): for each article, which share of its story is on its event, and which share of its
/// event
/// is in its story; means over articles. Immutable.
///
/// @param precision 0 to 1
/// @param recall 0 to 1
record BCubed(double precision, double recall) {

    /// Of each article by itself.
    ///
    /// @param event by article
    /// @param story by article
    static Map<String, BCubed> ofEach(Map<String, String> event, Map<String, String> story) {
        var events = members(event);
        var stories = members(story);
        var each = new LinkedHashMap<String, BCubed>();
        event.forEach((article, its) -> {
            var inStory = stories.getOrDefault(story.getOrDefault(article, ""), Set.of(article));
            var onEvent = events.getOrDefault(its, Set.of());
            double both = inStory.stream().filter(onEvent::contains).count();
            each.put(article, new BCubed(both / inStory.size(), both / onEvent.size()));
        });
        return each;
    }

    /// The mean over those articles that are asked for.
    static BCubed mean(Map<String, BCubed> each, Predicate<String> wanted) {
        var chosen = each.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return mean(chosen);
    }

    static BCubed mean(Collection<BCubed> each) {
        return new BCubed(
                each.stream().mapToDouble(BCubed::precision).average().orElse(0),
                each.stream().mapToDouble(BCubed::recall).average().orElse(0));
    }

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static Map<String, Set<String>> members(Map<String, String> groupOf) {
        var members = new HashMap<String, Set<String>>();
        groupOf.forEach((article, group) ->
                members.computeIfAbsent(group, _ -> new HashSet<>()).add(article));
        return members;
    }
}
