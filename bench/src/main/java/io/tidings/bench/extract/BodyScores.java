package io.tidings.bench.extract;

import io.tidings.bench.Figures;
import io.tidings.extract.body.ArticleBody;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Scores of bodies that models read which have not seen the pages' sites. For one thread.
final class BodyScores {

    private final Map<String, double[]> sums = new TreeMap<>();
    private final PrintWriter details;

    BodyScores(PrintWriter details) {
        this.details = details;
    }

    void add(Corpus corpus, Corpus.Case page, ArticleBody body) {
        String lede = body.standfirst() == null ? "" : body.standfirst() + "\n";
        String text = lede + String.join("\n", body.paragraphs());
        String truth = page.truth().path("articleBody").asText("");
        var score = corpus.name().equals("fundus") ? Texts.shingles(text, truth) : Texts.words(text, truth);
        double[] sum = sums.computeIfAbsent(corpus.name(), _ -> new double[4]);
        sum[0]++;
        sum[1] += score.f1();
        sum[2] += score.precision();
        sum[3] += score.recall();
        details.printf(
                Locale.ROOT,
                "%sCrossValidated\t%s\t%.3f\t%.3f\t%.3f\t%s%n",
                corpus.name(),
                page.id(),
                score.f1(),
                score.precision(),
                score.recall(),
                page.url());
    }

    void writeTo(Figures figures) {
        sums.forEach((set, sum) -> {
            double precision = sum[2] / sum[0];
            double recall = sum[3] / sum[0];
            figures.share(set + "CrossValidatedF1", sum[1] / sum[0]);
            figures.share(set + "CrossValidatedF1OfMeans", 2 * precision * recall / Math.max(1e-9, precision + recall));
            figures.share(set + "CrossValidatedPrecision", precision);
            figures.share(set + "CrossValidatedRecall", recall);
        });
    }
}
