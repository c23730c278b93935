package io.tidings.bench.extract;

import com.fasterxml.jackson.databind.JsonNode;
import io.tidings.bench.Figures;
import io.tidings.extract.DatedTime;
import io.tidings.extract.ExtractedArticle;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One development set's sums, page by page. For one thread.
final class Scores {

    private static final double STANDFIRST_KEPT = 0.8;

    private final String set;
    private final boolean fundus;
    private final PrintWriter details;
    private final Share titles = new Share();
    private final Share dates = new Share();
    private final Share datesInUtc = new Share();
    private final Share wrongDates = new Share();
    private final Share authors = new Share();
    private final Share standfirsts = new Share();
    private int pages;
    private int texts;
    private double f1;
    private double precision;
    private double recall;
    private double textAlone;

    /// How many of those that could be right are.
    private static final class Share {
        private int right;
        private int all;

        void add(boolean isRight) {
            right += isRight ? 1 : 0;
            all++;
        }

        void writeTo(Figures figures, String name) {
            if (all > 0) {
                figures.share(name, right / (double) all);
            }
        }
    }

    Scores(String set, PrintWriter details) {
        this.set = set;
        this.fundus = set.equals("fundus");
        this.details = details;
    }

    /// @param article null where none was found
    void add(Corpus.Case page, @Nullable ExtractedArticle article) {
        pages++;
        double score = addText(page.truth(), article);
        String title = page.truth().path("title").asText("");
        String found = article == null ? "" : Objects.requireNonNullElse(article.title(), "");
        if (!title.isEmpty()) {
            titles.add(People.folded(found).equals(People.folded(title)));
        }
        addStandfirst(page.truth(), article);
        details.printf(
                Locale.ROOT,
                "%s\t%s\t%.3f\t%s | %s\t%s\t%s\t%s%n",
                set,
                page.id(),
                score,
                title,
                found,
                addDate(page.truth(), article),
                addAuthors(page.truth(), article),
                page.url());
    }

    void writeTo(Figures figures) {
        figures.count(set + "Pages", pages, "pages");
        if (texts > 0) {
            double meanPrecision = precision / texts;
            double meanRecall = recall / texts;
            figures.share(set + "F1", f1 / texts);
            figures.share(
                    set + "F1OfMeans", 2 * meanPrecision * meanRecall / Math.max(1e-9, meanPrecision + meanRecall));
            figures.share(set + "Precision", meanPrecision);
            figures.share(set + "Recall", meanRecall);
            figures.share(set + "F1WithoutStandfirst", textAlone / texts);
        }
        titles.writeTo(figures, set + "Titles");
        dates.writeTo(figures, set + "Dates");
        datesInUtc.writeTo(figures, set + "DatesInUtc");
        wrongDates.writeTo(figures, set + "WrongDates");
        authors.writeTo(figures, set + "Authors");
        standfirsts.writeTo(figures, set + "Standfirsts");
    }

    /// Standfirst and text against the whole body; the text alone against the body without its summary, where known.
    private double addText(JsonNode truth, @Nullable ExtractedArticle article) {
        String body = truth.path("articleBody").asText("");
        if (body.isEmpty() && set.equals("dates")) {
            return 0;
        }
        String text = article == null ? "" : article.text();
        String lede = article == null || article.standfirst() == null ? "" : article.standfirst() + "\n";
        var score = fundus ? Texts.shingles(lede + text, body) : Texts.words(lede + text, body);
        var alone = fundus ? Texts.shingles(text, truth.path("bodyNoSummary").asText("")) : Texts.words(text, body);
        texts++;
        f1 += score.f1();
        precision += score.precision();
        recall += score.recall();
        textAlone += alone.f1();
        return score.f1();
    }

    private String addDate(JsonNode truth, @Nullable ExtractedArticle article) {
        String day = truth.isTextual()
                ? truth.asText()
                : truth.path(fundus ? "publishing_date" : "publish_date").asText("");
        DatedTime found = article == null ? null : article.publishedAt();
        if (day.length() >= 10 && !day.startsWith("null")) {
            boolean right = found != null && Days.agree(found, day);
            dates.add(right);
            datesInUtc.add(found != null && Days.agree(found.text(), day));
            wrongDates.add(!right && found != null);
        }
        return day + " | " + (found == null ? "" : found.text() + " on " + found.day());
    }

    private String addAuthors(JsonNode truth, @Nullable ExtractedArticle article) {
        var people = People.in(truth.path(fundus ? "authors" : "author"));
        var found = People.of(article == null ? List.<String>of() : article.authors());
        if (!people.isEmpty()) {
            authors.add(People.same(people, found));
        }
        return people + " | " + found;
    }

    private void addStandfirst(JsonNode truth, @Nullable ExtractedArticle article) {
        String summary = truth.path("summary").asText("");
        if (!summary.isBlank()) {
            standfirsts.add(article != null
                    && article.standfirst() != null
                    && Texts.words(article.standfirst(), summary).f1() >= STANDFIRST_KEPT);
        }
    }
}
