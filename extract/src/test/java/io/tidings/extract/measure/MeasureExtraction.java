package io.tidings.extract.measure;

import com.fasterxml.jackson.databind.JsonNode;
import io.tidings.extract.ExtractedArticle;
import io.tidings.extract.Extraction;
import io.tidings.extract.page.PageExtractor;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Scores the extractor on the development sets: `MeasureExtraction DATA [REPORT]`, where DATA holds the unpacked
/// archives.
final class MeasureExtraction {

    private MeasureExtraction() {}

    /// @param arguments the folder of the data; a file for the scores of every page (optional)
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        try (PrintWriter report = new PrintWriter(
                arguments.length > 1 ? Files.newOutputStream(Path.of(arguments[1])) : OutputStream.nullOutputStream(),
                false,
                StandardCharsets.UTF_8)) {
            new Scores("wcxb")
                    .of(Corpus.read("wcxb", data.resolve("extraction-wcxb-dev/wcxb-dev"), "ground-truth.json"), report);
            new Scores("fundus")
                    .of(
                            Corpus.read(
                                    "fundus", data.resolve("extraction-fundus-dev/fundus-dev"), "ground-truth.json"),
                            report);
            new Scores("dates")
                    .of(
                            Corpus.read(
                                    "dates", data.resolve("dates-htmldate-dev/dates-htmldate-dev"), "expected.json"),
                            report);
        }
    }

    /// The outcome of one page, as an article or as nothing.
    static @Nullable ExtractedArticle article(Corpus.Case page) {
        return PageExtractor.extract(page.html(), uri(page.url()))
                        instanceof Extraction.Extracted(ExtractedArticle article)
                ? article
                : null;
    }

    static @Nullable URI uri(String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException _) {
            return null; // an address with raw characters in it
        }
    }

    /// One set's sums.
    static final class Scores {
        private final String name;
        private final List<Double> f1 = new ArrayList<>();
        private double precision;
        private double recall;
        private double bodyOnly;
        private int titles;
        private int dates;
        private int wrongDates;
        private int zoned;
        private int dated;
        private int authors;
        private int authored;
        private int ledes;
        private int leded;

        Scores(String name) {
            this.name = name;
        }

        void of(Corpus corpus, PrintWriter report) {
            long nanos = 0;
            for (Corpus.Case page : corpus.pages()) {
                long before = System.nanoTime();
                ExtractedArticle article = article(page);
                nanos += System.nanoTime() - before;
                score(page, article, report);
            }
            int n = corpus.pages().size();
            double meanP = precision / n;
            double meanR = recall / n;
            System.out.printf(
                    Locale.ROOT,
                    "%s n=%d F1(mean)=%.4f F1(of means)=%.4f P=%.4f R=%.4f bodyOnly=%.4f titles=%.3f dates=%.3f (own"
                        + " zone %.3f) wrong=%.3f (of %d) authors=%.3f (of %d) standfirst=%.3f (of %d) pages/s=%.0f%n",
                    name,
                    n,
                    f1.stream().mapToDouble(x -> x).average().orElse(0),
                    2 * meanP * meanR / (meanP + meanR),
                    meanP,
                    meanR,
                    bodyOnly / n,
                    titles / (double) n,
                    dates / (double) Math.max(1, dated),
                    zoned / (double) Math.max(1, dated),
                    wrongDates / (double) Math.max(1, dated),
                    dated,
                    authors / (double) Math.max(1, authored),
                    authored,
                    ledes / (double) Math.max(1, leded),
                    leded,
                    n / (nanos / 1e9));
        }

        private void score(Corpus.Case page, @Nullable ExtractedArticle article, PrintWriter report) {
            JsonNode truth = page.truth();
            String text = article == null ? "" : article.text();
            String lede = article == null || article.standfirst() == null ? "" : article.standfirst() + "\n";
            boolean fundus = name.equals("fundus");
            Texts.Score score = null;
            if (!name.equals("dates")) {
                String right = truth.path("articleBody").asText("");
                score = fundus ? Texts.shingles(lede + text, right) : Texts.words(lede + text, right);
                Texts.Score bare = fundus
                        ? Texts.shingles(text, truth.path("bodyNoSummary").asText(""))
                        : Texts.words(text, right);
                f1.add(score.f1());
                precision += score.precision();
                recall += score.recall();
                bodyOnly += bare.f1();
            }
            String title = truth.path("title").asText("");
            boolean titled = article != null
                    && article.title() != null
                    && folded(article.title()).equals(folded(title));
            titles += titled ? 1 : 0;
            String day = truth.isTextual()
                    ? truth.asText()
                    : fundus
                            ? truth.path("publishing_date").asText("")
                            : truth.path("publish_date").asText("");
            String found = article == null || article.publishedAt() == null
                    ? ""
                    : article.publishedAt().text();
            boolean right = Days.agree(found, day);
            if (day.length() >= 10 && !day.startsWith("null")) {
                dated++;
                dates += right ? 1 : 0;
                zoned += Days.agreeSomewhere(found, day) ? 1 : 0;
                wrongDates += !Days.agreeSomewhere(found, day) && !found.isEmpty() ? 1 : 0;
            }
            Set<String> people = people(fundus ? truth.path("authors") : truth.path("author"));
            Set<String> foundPeople = new HashSet<>();
            if (article != null) {
                article.authors().forEach(author -> foundPeople.add(folded(author)));
            }
            if (!people.isEmpty()) {
                authored++;
                authors += same(people, foundPeople) ? 1 : 0;
            }
            String summary = truth.path("summary").asText("");
            boolean kept = false;
            if (!summary.isBlank()) {
                leded++;
                kept = article != null
                        && article.standfirst() != null
                        && Texts.words(article.standfirst(), summary).f1() >= 0.8;
                ledes += kept ? 1 : 0;
            }
            report.printf(
                    Locale.ROOT,
                    "%s\t%s\t%.3f\t%.3f\t%.3f\ttitle=%s\tdate=%s\tauthors=%s\tlede=%s\t%s | %s\t%s | %s\t%s | %s\t%s%n",
                    name,
                    page.id(),
                    score == null ? 0 : score.f1(),
                    score == null ? 0 : score.precision(),
                    score == null ? 0 : score.recall(),
                    titled,
                    right,
                    same(people, foundPeople),
                    summary.isBlank() ? "-" : kept,
                    title,
                    article == null ? "" : article.title(),
                    day,
                    found
                            + (article == null || article.publishedAt() == null
                                    ? ""
                                    : " " + article.publishedAt().from()),
                    people,
                    foundPeople,
                    page.url());
        }

        /// The same words, since some sets write several people in one line.
        private static boolean same(Set<String> people, Set<String> found) {
            return words(people).equals(words(found));
        }

        private static Set<String> words(Set<String> names) {
            var words = new HashSet<String>();
            names.forEach(name -> words.addAll(List.of(name.split(" "))));
            words.remove("and");
            return words;
        }

        private static Set<String> people(JsonNode node) {
            var people = new HashSet<String>();
            if (node.isArray()) {
                node.forEach(one -> people.add(folded(one.asText())));
            } else if (node.isTextual() && !node.asText().isBlank()) {
                people.add(folded(node.asText()));
            }
            return people;
        }

        private static String folded(String text) {
            return text.toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                    .strip();
        }
    }
}
