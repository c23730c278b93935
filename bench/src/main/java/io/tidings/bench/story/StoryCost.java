package io.tidings.bench.story;

import io.tidings.bench.Benchmark.Run;
import io.tidings.bench.Figures;
import io.tidings.bench.Spread;
import io.tidings.bench.story.Events.Report;
import io.tidings.text.story.DocumentFrequencies;
import io.tidings.text.story.StoriesInMemory;
import io.tidings.text.story.StoryArticle;
import io.tidings.text.story.StoryBook;
import io.tidings.text.story.StoryFacts;
import io.tidings.text.story.StoryReader;
import io.tidings.text.story.StorySettings;
import io.tidings.text.story.StoryText;
import io.tidings.text.story.StoryTimes;
import java.util.List;

/// What stories cost without a topology around them: reading articles, and putting them into stories.
final class StoryCost {

    private StoryCost() {}

    static void measure(List<Report> reports, Run run, Figures figures) {
        var reader = new StoryReader(DocumentFrequencies.standard());
        var articles = reports.stream().map(report -> article(report, reader)).toList();
        figures.measured(
                "articlesReadPerSecond", run.clock().perSecond(reports, report -> article(report, reader)), "1/s");
        var placed = run.clock().perSecond(List.of(articles), StoryCost::place);
        int each = articles.size();
        figures.measured(
                "articlesPlacedPerSecond",
                new Spread(placed.median() * each, placed.min() * each, placed.max() * each),
                "1/s");
    }

    private static StoriesInMemory place(List<StoryArticle> articles) {
        var shelf = new StoriesInMemory();
        var book = new StoryBook(shelf, StorySettings.defaults(), StoryTimes.defaults());
        articles.forEach(book::arrive);
        return shelf;
    }

    private static StoryArticle article(Report report, StoryReader reader) {
        var read = reader.read(new StoryText("vi", report.title(), null, report.body()));
        return new StoryArticle(
                report.id(),
                1,
                "vi",
                report.time(),
                0,
                report.time(),
                report.source(),
                report.title(),
                read.vector(),
                read.words(),
                StoryFacts.NONE);
    }
}
