package io.tidings.bench.story;

import io.tidings.bench.Benchmark;
import io.tidings.bench.Figures;
import io.tidings.bench.Spread;
import io.tidings.bench.story.Events.Report;
import io.tidings.bench.story.ToldStories.Intake;
import io.tidings.enrich.StoryConfig;
import io.tidings.enrich.analysis.ArticleAnalysis;
import io.tidings.text.story.StoryTimes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// How well the whole enrichment puts articles into the stories that people put them in: B³ in the order of publication
/// and shuffled, with the thresholds chosen on nine tenths of the events and scored on the tenth, and with those that
/// are the default; and what stories cost.
public final class StoryScore implements Benchmark {

    private static final long SEED = 20261127;
    private static final int FOLDS = 10;
    private static final int SHUFFLES = 10;
    private static final StoryConfig DEFAULTS = StoryConfig.defaults();
    private static final double[] LIKENESSES = {0.07, 0.08, 0.09, 0.10, 0.11, 0.12};
    private static final double[] COHESIONS = {0, 0.4, 0.5, 0.6, 0.7};

    /// Of so many articles one is without a date where some are.
    private static final int UNDATED = 3;

    private record Choice(StoryConfig config, Map<String, BCubed> each) {}

    /// A way to take all reports in with some thresholds.
    private interface Telling {
        Map<String, BCubed> with(StoryConfig config) throws IOException;
    }

    @Override
    public void measure(Run run, Figures figures) throws IOException {
        var reports = Events.of(run.data());
        var told = new ToldStories(new ArticleAnalysis());
        var events = new LinkedHashMap<String, String>();
        reports.forEach(report -> events.put(report.id(), report.event()));
        figures.count("articles", reports.size(), "articles");

        Telling inOrder = config -> BCubed.ofEach(events, told.of(reports, config, Intake.live()));
        var choices = choices(grid(), inOrder);
        var folds = folds(events);
        var chosen = chosen(choices, folds);
        choices.forEach(choice -> run.details()
                .printf(
                        "likeness %.2f\tcohesion %.2f\tF1 %.4f\tchosen for %d folds%n",
                        choice.config().likeness(),
                        choice.config().cohesion(),
                        BCubed.mean(choice.each().values()).f1(),
                        Collections.frequency(chosen, choice)));
        score("crossValidated", held(chosen, folds), figures);
        score("default", inOrder.with(DEFAULTS), figures);
        shuffled(
                new Shuffling(reports, chosen, folds),
                shuffle -> (config -> BCubed.ofEach(events, told.of(shuffle, config, Intake.backfill()))),
                figures);
        undated(reports, told, events, figures);
        LinkScore.measure(reports, told, run, figures);
        StoryCost.measure(reports, run, figures);
        var stories = told.of(reports, DEFAULTS, Intake.live());
        for (var report : reports) {
            run.details()
                    .printf("%s\t%s\t%s\t%s%n", report.event(), stories.get(report.id()), report.id(), report.title());
        }
    }

    /// A third without a date, from addresses and from files.
    private static void undated(List<Report> reports, ToldStories told, Map<String, String> events, Figures figures)
            throws IOException {
        for (var from : Map.of("Address", "https://press.example/feed.xml", "File", "archive.jsonl")
                .entrySet()) {
            var random = new Random(SEED);
            var intake = new Intake(_ -> random.nextInt(UNDATED) > 0, from.getValue(), false);
            score(
                    "thirdUndatedFrom" + from.getKey(),
                    BCubed.ofEach(events, told.of(reports, DEFAULTS, intake)),
                    figures);
        }
    }

    private static List<StoryConfig> grid() {
        var times = StoryTimes.defaults();
        var grid = new ArrayList<StoryConfig>();
        for (double likeness : LIKENESSES) {
            for (double cohesion : COHESIONS) {
                grid.add(new StoryConfig(likeness, cohesion, times.open(), times.kept()));
            }
        }
        return grid;
    }

    private static List<Choice> choices(List<StoryConfig> configs, Telling telling) throws IOException {
        var choices = new ArrayList<Choice>();
        for (var config : configs) {
            choices.add(new Choice(config, telling.with(config)));
        }
        return choices;
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

    /// What was chosen in the order of publication.
    private record Shuffling(List<Report> reports, List<Choice> chosen, Map<String, Integer> folds) {}

    private interface TellingOf {
        Telling of(List<Report> reports);
    }

    private static void shuffled(Shuffling shuffling, TellingOf telling, Figures figures) throws IOException {
        var folds = shuffling.folds();
        var ordered = BCubed.mean(held(shuffling.chosen(), folds).values()).f1();
        var scores = new double[SHUFFLES];
        var differences = new double[SHUFFLES];
        for (int round = 0; round < SHUFFLES; round++) {
            var shuffled = new ArrayList<>(shuffling.reports());
            Collections.shuffle(shuffled, new Random(SEED + round));
            var configs =
                    shuffling.chosen().stream().map(Choice::config).distinct().toList();
            var again = choices(configs, telling.of(shuffled));
            var chosen = shuffling.chosen().stream()
                    .map(choice -> again.get(configs.indexOf(choice.config())))
                    .toList();
            scores[round] = BCubed.mean(held(chosen, folds).values()).f1();
            differences[round] = Math.abs(scores[round] - ordered);
        }
        figures.measured("crossValidatedShuffledF1", Spread.of(scores), "B3");
        figures.measured("shuffledDifference", Spread.of(differences), "B3");
    }

    private static void score(String name, Map<String, BCubed> each, Figures figures) {
        var score = BCubed.mean(each.values());
        figures.measured(name + "Precision", Spread.of(score.precision()), "B3");
        figures.measured(name + "Recall", Spread.of(score.recall()), "B3");
        figures.measured(name + "F1", Spread.of(score.f1()), "B3");
    }
}
