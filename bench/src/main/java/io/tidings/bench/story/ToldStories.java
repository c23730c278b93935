package io.tidings.bench.story;

import io.tidings.bench.dedup.DrivenTopology;
import io.tidings.bench.story.Events.Report;
import io.tidings.enrich.StoryConfig;
import io.tidings.enrich.analysis.ArticleAnalysis;
import io.tidings.news.NewsTime;
import io.tidings.news.Origin;
import io.tidings.news.RawArticle;
import io.tidings.news.Story;
import io.tidings.news.StoryCopy;
import io.tidings.news.TimePrecision;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The stories that the whole enrichment tells of reports: language, duplicates and all.
///
/// @param analysis of one article; costly to make
record ToldStories(ArticleAnalysis analysis) {

    /// Taken in so long after publication.
    private static final Duration LATE = Duration.ofMinutes(1);

    /// How reports are taken in.
    ///
    /// @param isDated whether a report states when it was published
    /// @param input where it stands: what comes from an address is taken for new
    /// @param backfilled taken in one by one after the last was published; else when it was published
    record Intake(Predicate<Report> isDated, String input, boolean backfilled) {

        /// As news comes.
        static Intake live() {
            return new Intake(_ -> true, "https://press.example/feed.xml", false);
        }

        /// As an archive comes.
        static Intake backfill() {
            return new Intake(_ -> true, "archive.jsonl", true);
        }
    }

    /// The story of each report, by its id; a copy is in that of its original.
    ///
    /// @param reports in the order in which they come
    Map<String, String> of(List<Report> reports, StoryConfig config, Intake intake) throws IOException {
        var storyOf = new LinkedHashMap<String, String>();
        for (Story story : stories(reports, config, intake)) {
            story.getArticleIds().forEach(id -> storyOf.put(id, story.getStoryId()));
            story.getCopies().stream().map(StoryCopy::getArticleId).forEach(id -> storyOf.put(id, story.getStoryId()));
        }
        return storyOf;
    }

    /// The stories as they stand at the end, without those that went into others.
    ///
    /// @param reports in the order in which they come
    List<Story> stories(List<Report> reports, StoryConfig config, Intake intake) throws IOException {
        try (var topology = new DrivenTopology(analysis, config)) {
            var latest = Instant.ofEpochMilli(
                    reports.stream().mapToLong(Report::time).max().orElse(0));
            int number = 0;
            for (var report : reports) {
                var published = Instant.ofEpochMilli(report.time());
                var seen = (intake.backfilled() ? latest.plusSeconds(number) : published).plus(LATE);
                topology.take(raw(report, ++number, seen, intake));
            }
            return List.copyOf(topology.stories());
        }
    }

    private static RawArticle raw(Report report, int number, Instant seen, Intake intake) {
        var published = Instant.ofEpochMilli(report.time());
        return RawArticle.newBuilder()
                .setArticleId(report.id())
                .setItemId(report.source() + "/" + number)
                .setSourceId(report.source())
                .setOrigin(new Origin(intake.input(), null, null))
                .setSeenAt(seen)
                .setPublishedAt(
                        intake.isDated().test(report)
                                ? new NewsTime(published, TimePrecision.SECOND, 1.0, "bench")
                                : null)
                .setTitle(report.title())
                .setText(report.body())
                .build();
    }
}
