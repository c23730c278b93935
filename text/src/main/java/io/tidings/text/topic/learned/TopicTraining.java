package io.tidings.text.topic.learned;

import io.tidings.text.token.Tokenizer;
import io.tidings.text.topic.learned.Calibration.Row;
import io.tidings.text.topic.learned.Calibration.Unseen;
import io.tidings.text.topic.learned.TermWeights.Weighted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// Trains a model: one linear model for each topic, and one calibration for all, found by cross-validation. Pure: the
/// same articles in the same order give the same model.
public final class TopicTraining {

    private static final int FOLDS = 5;

    private final int fewest;
    private final double precision;
    private final UnaryOperator<String> labels;

    /// @param fewest a topic is learned if at least so many articles have it
    /// @param precision share of the emitted topics that must be right, as cross-validation has it
    /// @param labels the English name of each topic's id
    public TopicTraining(int fewest, double precision, UnaryOperator<String> labels) {
        this.fewest = fewest;
        this.precision = precision;
        this.labels = labels;
    }

    /// What came out.
    ///
    /// @param articlesOf how many articles have each topic that was learned
    /// @param leftOut how many have each of the others
    /// @param table how often topics of each score were right, of articles that were not trained with
    public record Trained(
            TopicModel model, Map<String, Integer> articlesOf, Map<String, Integer> leftOut, List<Row> table) {}

    /// @throws IllegalArgumentException if no topic has articles enough
    public Trained train(List<LabelledArticle> articles) {
        var counts = new TreeMap<String, Integer>();
        articles.forEach(article -> article.topics().forEach(topic -> counts.merge(topic, 1, Integer::sum)));
        var learned = new TreeMap<String, Integer>();
        var leftOut = new TreeMap<String, Integer>();
        counts.forEach((topic, count) -> (count >= fewest ? learned : leftOut).put(topic, count));
        if (learned.isEmpty()) {
            throw new IllegalArgumentException("no topic has " + fewest + " articles among the " + articles.size());
        }
        var terms = articles.stream().map(TopicTraining::terms).toList();
        var unseen = new ArrayList<Unseen>();
        for (int fold = 0; fold < FOLDS; fold++) {
            unseen.addAll(unseen(articles, terms, fold, List.copyOf(learned.keySet())));
        }
        var calibration = Calibration.fit(unseen, precision);
        var all = fit(articles, terms, List.copyOf(learned.keySet()));
        var topics = new ArrayList<TopicModel.Learned>();
        all.linear().forEach((topic, linear) -> topics.add(new TopicModel.Learned(topic, labels.apply(topic), linear)));
        return new Trained(
                new TopicModel(all.weights(), topics, calibration), learned, leftOut, calibration.table(unseen));
    }

    private record Fitted(TermWeights weights, Map<String, Linear> linear) {}

    private static Fitted fit(List<LabelledArticle> articles, List<Map<String, Integer>> terms, List<String> topics) {
        var weights = TermWeights.of(terms);
        List<List<Weighted>> vectors = terms.stream().map(weights::vector).toList();
        var linear = new LinkedHashMap<String, Linear>();
        for (var topic : topics) {
            var wanted = articles.stream()
                    .map(article -> article.topics().contains(topic))
                    .toList();
            linear.put(topic, Linear.train(vectors, wanted, weights.terms().size()));
        }
        return new Fitted(weights, linear);
    }

    /// What a model makes of every fifth article that was trained with the others.
    private static List<Unseen> unseen(
            List<LabelledArticle> articles, List<Map<String, Integer>> terms, int fold, List<String> topics) {
        var seenArticles = new ArrayList<LabelledArticle>();
        var seenTerms = new ArrayList<Map<String, Integer>>();
        for (int number = 0; number < articles.size(); number++) {
            if (number % FOLDS != fold) {
                seenArticles.add(articles.get(number));
                seenTerms.add(terms.get(number));
            }
        }
        var fitted = fit(seenArticles, seenTerms, topics);
        var unseen = new ArrayList<Unseen>();
        for (int number = fold; number < articles.size(); number += FOLDS) {
            var article = articles.get(number);
            var vector = fitted.weights().vector(terms.get(number));
            fitted.linear()
                    .forEach((topic, linear) -> unseen.add(
                            new Unseen(linear.margin(vector), article.topics().contains(topic))));
        }
        return unseen;
    }

    private static Map<String, Integer> terms(LabelledArticle article) {
        var title = article.title() == null ? "" : article.title() + "\n";
        var tokens = Tokenizer.read(title + article.text());
        return TopicTerms.of(tokens, title.isEmpty() ? 0 : tokens.tokenAt(title.length()), article.language());
    }
}
