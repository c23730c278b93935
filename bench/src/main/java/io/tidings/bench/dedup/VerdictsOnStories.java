package io.tidings.bench.dedup;

import io.tidings.bench.Figures;
import io.tidings.bench.text.Stories.Story;
import io.tidings.enrich.analysis.ArticleAnalysis;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;

/// What the topology makes of all articles together, in one window: how many of its verdicts join articles on different
/// events.
final class VerdictsOnStories {

    private static final Instant START = Instant.parse("2013-01-01T00:00:00Z");

    private VerdictsOnStories() {}

    static void measure(List<Story> stories, ArticleAnalysis analysis, Figures figures) throws IOException {
        var events = new HashMap<String, String>();
        var ofEvent = new HashMap<String, Integer>();
        try (var topology = new DrivenTopology(analysis)) {
            for (int i = 0; i < stories.size(); i++) {
                var story = stories.get(i);
                events.put("story-" + i, story.event());
                ofEvent.merge(story.event(), 1, Integer::sum);
                topology.take("story-" + i, "vi", START.plus(Duration.ofMinutes(i)), story.body());
            }
            var verdicts = topology.duplicates();
            long wrong = verdicts.entrySet().stream()
                    .filter(entry -> !events.getOrDefault(entry.getKey(), "")
                            .equals(events.get(entry.getValue().getDuplicateOf())))
                    .count();
            long all = (long) stories.size() * (stories.size() - 1) / 2;
            long same = ofEvent.values().stream()
                    .mapToLong(count -> (long) count * (count - 1) / 2)
                    .sum();
            figures.count("storiesInOneWindow", stories.size(), "articles");
            figures.count("storiesVerdicts", verdicts.size(), "duplicates");
            figures.count("storiesVerdictsAcrossEvents", (int) wrong, "duplicates");
            figures.share("precisionOfVerdicts", 1 - (double) wrong / Math.max(1, verdicts.size()));
            figures.count("pairsOfDifferentEvents", (int) (all - same), "pairs");
            figures.share("precisionOnDifferentEvents", 1 - (double) wrong / (all - same));
        }
    }
}
