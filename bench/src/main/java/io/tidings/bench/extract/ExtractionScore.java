package io.tidings.bench.extract;

import io.tidings.bench.Benchmark;
import io.tidings.bench.Figures;
import io.tidings.bench.extract.train.Learning;
import io.tidings.bench.feed.FeedScore;
import io.tidings.extract.ExtractedArticle;
import io.tidings.extract.Extraction;
import io.tidings.extract.page.PageExtractor;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/// Scores the extractor on the development sets and measures its speed on the largest, beside what parsing alone takes;
/// then the feeds, see [FeedScore]. The details hold the scores of every page, separated by tabs.
public final class ExtractionScore implements Benchmark {

    private static final int TURNED_EVERY = 4;

    @Override
    public void measure(Run run, Figures figures) throws IOException {
        List<Corpus> sets = Corpus.development(run.data());
        Corpus wcxb = sets.get(0);
        Corpus fundus = sets.get(1);
        var refusals = new Refusals(run.details());
        for (var corpus : sets) {
            var scores = new Scores(corpus.name(), run.details());
            for (var page : corpus.pages()) {
                var extraction = PageExtractor.extract(page.html(), uri(page.url()));
                refusals.add(corpus, page, extraction);
                scores.add(page, article(extraction));
            }
            scores.writeTo(figures);
        }
        refusals.turn(fundus, 1);
        refusals.turn(wcxb, TURNED_EVERY);
        refusals.writeTo(figures);
        var unseen = new BodyScores(run.details());
        new Learning(List.of(wcxb, fundus)).crossValidate(unseen::add);
        unseen.writeTo(figures);
        var contest = run.clock()
                .contest(
                        wcxb.pages(),
                        page -> PageExtractor.extract(page.html(), uri(page.url())),
                        page -> Jsoup.parse(page.html(), page.url()).nodeName());
        var peers = run.clock()
                .contest(
                        wcxb.pages(),
                        page -> PageExtractor.extract(page.html(), uri(page.url())),
                        page -> String.valueOf(new Readability4J(page.url(), page.html())
                                .parse()
                                .getTextContent()));
        figures.measured("pagesPerSecondPerCore", contest.ours(), "pages/s and core");
        figures.measured("jsoupParsesPerSecondPerCore", contest.theirs(), "pages/s and core");
        figures.measured("readability4jPagesPerSecondPerCore", peers.theirs(), "pages/s and core");
        figures.ratio("toJsoupParse", contest.ratio());
        figures.ratio("toReadability4j", peers.ratio());
        new FeedScore().measure(run, figures);
    }

    private static @Nullable ExtractedArticle article(Extraction extraction) {
        return extraction instanceof Extraction.Extracted(ExtractedArticle article) ? article : null;
    }

    private static @Nullable URI uri(String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException _) {
            return null; // an address with raw characters in it
        }
    }
}
