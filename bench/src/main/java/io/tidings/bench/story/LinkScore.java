package io.tidings.bench.story;

import io.tidings.bench.Benchmark.Run;
import io.tidings.bench.Figures;
import io.tidings.bench.story.Events.Report;
import io.tidings.bench.story.ToldStories.Intake;
import io.tidings.enrich.StoryConfig;
import io.tidings.enrich.links.LinkFacts;
import io.tidings.news.Story;
import io.tidings.text.link.LinkIndex;
import io.tidings.text.link.LinkableStory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// How well stories on one event are linked by names, days and numbers alone: every other report of an event is taken
/// for one in another language, and the stories of both halves, told by the whole enrichment, are linked. Flatters,
/// since one reader of one language found what both say.
final class LinkScore {

    private LinkScore() {}

    private record Half(List<Story> stories, String language) {}

    private record Counts(int right, int wrong, int found, int missed) {}

    static void measure(List<Report> reports, ToldStories told, Run run, Figures figures) throws IOException {
        var events = reports.stream().collect(Collectors.toMap(Report::id, Report::event));
        var first = new ArrayList<Report>();
        var second = new ArrayList<Report>();
        var seen = new HashMap<String, Integer>();
        for (var report : reports) {
            (seen.merge(report.event(), 1, Integer::sum) % 2 == 1 ? first : second).add(report);
        }
        var one = new Half(told.stories(first, StoryConfig.defaults(), Intake.live()), "vi");
        var other = new Half(told.stories(second, StoryConfig.defaults(), Intake.live()), "x-vi");
        for (boolean timed : new boolean[] {true, false}) {
            var counts = counts(one, other, events, timed, new LinkIndex(), run);
            var name = timed ? "links" : "linksWithoutTime";
            figures.share(name + "Precision", (double) counts.right() / Math.max(1, counts.right() + counts.wrong()));
            figures.share(name + "Recall", (double) counts.found() / Math.max(1, counts.found() + counts.missed()));
        }
    }

    /// @param timed whether it counts when they were published
    private static Counts counts(
            Half one, Half other, Map<String, String> events, boolean timed, LinkIndex index, Run run) {
        var eventOf = new HashMap<String, String>();
        one.stories().forEach(story -> index.put(linkable(story, one.language(), timed, events, eventOf)));
        int right = 0;
        int wrong = 0;
        var linked = new HashSet<String>();
        for (var story : other.stories()) {
            var linkable = linkable(story, other.language(), timed, events, eventOf);
            index.put(linkable);
            for (var link : index.links(linkable)) {
                boolean same = Objects.equals(eventOf.get(link.storyId()), eventOf.get(linkable.id()));
                right += same ? 1 : 0;
                wrong += same ? 0 : 1;
                if (same) {
                    linked.add(linkable.id());
                }
                run.details()
                        .printf(
                                "link\t%s\t%b\t%.3f\t%s\t%s\t%s%n",
                                timed, same, link.likeness(), link.storyId(), linkable.id(), link.shared());
            }
        }
        int missed = (int) other.stories().stream()
                .map(story -> other.language() + story.getStoryId())
                .filter(id -> !linked.contains(id))
                .filter(id -> one.stories().stream()
                        .anyMatch(story ->
                                Objects.equals(eventOf.get(one.language() + story.getStoryId()), eventOf.get(id))))
                .count();
        return new Counts(right, wrong, linked.size(), missed);
    }

    private static LinkableStory linkable(
            Story story, String language, boolean timed, Map<String, String> events, Map<String, String> eventOf) {
        var facts = LinkFacts.of(story);
        var id = language + story.getStoryId();
        var event = story.getArticleIds().stream()
                .collect(Collectors.groupingBy(article -> events.getOrDefault(article, ""), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        eventOf.put(id, event);
        return new LinkableStory(id, language, timed ? facts.from() : 0, timed ? facts.to() : 0, facts.facts());
    }
}
