package io.tidings.bench.story;

import io.tidings.bench.Benchmark;
import io.tidings.bench.Figures;
import io.tidings.bench.Spread;
import io.tidings.bench.story.Events.Report;
import io.tidings.text.story.DocumentFrequencies;
import io.tidings.text.story.StoriesInMemory;
import io.tidings.text.story.StoryArticle;
import io.tidings.text.story.StoryBook;
import io.tidings.text.story.StoryReader;
import io.tidings.text.story.StorySettings;
import io.tidings.text.story.StoryText;
import io.tidings.text.story.StoryTimes;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// How well articles are put into the stories that people put them in: B³ in the order of publication and shuffled,
/// with
/// the thresholds chosen on nine tenths of the events and scored on the tenth, and with those that are the default; and
/// what it costs.
public final class StoryScore implements Benchmark {

    private static final long SEED = 20261127;
    private static final int FOLDS = 10;
    private static final int SHUFFLES = 10;
    private static final StorySettings DEFAULTS = StorySettings.defaults();

    /// Of so many articles one is without a date where some are.
    private static final int UNDATED = 3;

    /// Within which time before they were seen these were published.
    private static final Map<String, Duration> WITHIN =
            Map.of("thirdWithinWeek", Duration.ofDays(7), "thirdWithinQuarter", Duration.ofDays(90));

    /// Long ago is kept as well: the reports are of one year.
    private static final StoryTimes TIMES = new StoryTimes(Duration.ofDays(3), Duration.ofDays(3_000));

    private record Choice(StorySettings settings, Map<String, BCubed> each) {}

    @Override
    public void measure(Run run, Figures figures) throws IOException {
        var reports = Events.of(run.data());
        var reader = new StoryReader(DocumentFrequencies.standard());
        var articles = reports.stream().map(report -> article(report, reader)).toList();
        var events = new LinkedHashMap<String, String>();
        reports.forEach(report -> events.put(report.id(), report.event()));
        figures.count("articles", articles.size(), "articles");

        var choices = grid().stream()
                .map(settings -> new Choice(settings, BCubed.ofEach(events, stories(articles, settings))))
                .toList();
        var folds = folds(events);
        var chosen = chosen(choices, folds);
        choices.forEach(choice -> run.details()
                .printf(
                        "likeness %.2f\tcohesion %.2f\tF1 %.4f\tchosen for %d folds%n",
                        choice.settings().likeness(),
                        choice.settings().cohesion(),
                        BCubed.mean(choice.each().values()).f1(),
                        Collections.frequency(chosen, choice)));
        score("crossValidated", BCubed.mean(held(chosen, folds).values()), figures);

        var standard = BCubed.ofEach(events, stories(articles, DEFAULTS));
        score("default", BCubed.mean(standard.values()), figures);
        shuffled(articles, events, chosen, folds, figures);
        WITHIN.forEach((name, within) -> {
            var stories = stories(undated(articles, within), DEFAULTS);
            score(name, BCubed.mean(BCubed.ofEach(events, stories).values()), figures);
        });
        figures.measured(
                "articlesReadPerSecond", run.clock().perSecond(reports, report -> article(report, reader)), "1/s");
        figures.measured(
                "articlesPlacedPerSecond",
                times(run.clock().perSecond(List.of(articles), all -> stories(all, DEFAULTS)), articles.size()),
                "1/s");
        details(run, reports, stories(articles, DEFAULTS));
    }

    private static StoryArticle article(Report report, StoryReader reader) {
        var read = reader.read(new StoryText("vi", report.title(), null, report.body()));
        return new StoryArticle(
                report.id(),
                "vi",
                report.time(),
                0,
                report.time(),
                report.source(),
                report.title(),
                read.vector(),
                read.words(),
                List.of(),
                List.of());
    }

    /// The same, a third of them without a date: seen when they were published.
    private static List<StoryArticle> undated(List<StoryArticle> articles, Duration within) {
        var random = new Random(SEED);
        return articles.stream()
                .map(article -> random.nextInt(UNDATED) > 0 ? article : article.undated(within))
                .toList();
    }

    private static Map<String, String> stories(List<StoryArticle> articles, StorySettings settings) {
        var shelf = new StoriesInMemory();
        var book = new StoryBook(shelf, settings, TIMES);
        articles.forEach(book::arrive);
        var stories = new LinkedHashMap<String, String>();
        shelf.stories().forEach(story -> story.members().forEach(member -> stories.put(member.id(), story.id())));
        return stories;
    }

    private static List<StorySettings> grid() {
        var grid = new ArrayList<StorySettings>();
        for (double likeness : new double[] {0.07, 0.08, 0.09, 0.10, 0.11, 0.12}) {
            for (double cohesion : new double[] {0, 0.4, 0.5, 0.6, 0.7}) {
                grid.add(new StorySettings(likeness, cohesion, DEFAULTS.fading(), DEFAULTS.neighbourhood()));
            }
        }
        return grid;
    }

    /// The fold of each article: that of its event.
    private static Map<String, Integer> folds(Map<String, String> events) {
        var names = new ArrayList<>(events.values().stream().distinct().sorted().toList());
        Collections.shuffle(names, new Random(SEED));
        var folds = new LinkedHashMap<String, Integer>();
        events.forEach((article, event) -> folds.put(article, names.indexOf(event) % FOLDS));
        return folds;
    }

    /// For each fold the choice that does best on all others.
    private static List<Choice> chosen(List<Choice> choices, Map<String, Integer> folds) {
        var chosen = new ArrayList<Choice>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            Choice best = choices.getFirst();
            double most = 0;
            for (var choice : choices) {
                var f1 = BCubed.mean(choice.each(), article -> folds.getOrDefault(article, -1) != held)
                        .f1();
                if (f1 > most) {
                    best = choice;
                    most = f1;
                }
            }
            chosen.add(best);
        }
        return chosen;
    }

    /// Each article as the choice that has not seen its event scores it.
    private static Map<String, BCubed> held(List<Choice> chosen, Map<String, Integer> folds) {
        var held = new LinkedHashMap<String, BCubed>();
        folds.forEach((article, fold) ->
                held.put(article, chosen.get(fold).each().getOrDefault(article, new BCubed(0, 0))));
        return held;
    }

    private static void shuffled(
            List<StoryArticle> articles,
            Map<String, String> events,
            List<Choice> chosen,
            Map<String, Integer> folds,
            Figures figures) {
        var ordered = BCubed.mean(held(chosen, folds).values()).f1();
        var scores = new double[SHUFFLES];
        var differences = new double[SHUFFLES];
        for (int round = 0; round < SHUFFLES; round++) {
            var shuffled = new ArrayList<>(articles);
            Collections.shuffle(shuffled, new Random(SEED + round));
            var again = chosen.stream()
                    .map(choice ->
                            new Choice(choice.settings(), BCubed.ofEach(events, stories(shuffled, choice.settings()))))
                    .toList();
            scores[round] = BCubed.mean(held(again, folds).values()).f1();
            differences[round] = Math.abs(scores[round] - ordered);
        }
        figures.measured("crossValidatedShuffledF1", Spread.of(scores), "B3");
        figures.measured("shuffledDifference", Spread.of(differences), "B3");
    }

    private static void score(String name, BCubed score, Figures figures) {
        figures.measured(name + "Precision", Spread.of(score.precision()), "B3");
        figures.measured(name + "Recall", Spread.of(score.recall()), "B3");
        figures.measured(name + "F1", Spread.of(score.f1()), "B3");
    }

    private static Spread times(Spread spread, int factor) {
        return new Spread(spread.median() * factor, spread.min() * factor, spread.max() * factor);
    }

    private static void details(Run run, List<Report> reports, Map<String, String> stories) {
        for (var report : reports) {
            run.details()
                    .printf("%s\t%s\t%s\t%s%n", report.event(), stories.get(report.id()), report.id(), report.title());
        }
    }
}
