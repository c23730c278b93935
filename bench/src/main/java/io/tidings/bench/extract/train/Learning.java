package io.tidings.bench.extract.train;

import io.tidings.bench.extract.Corpus;
import io.tidings.extract.body.ArticleBody;
import io.tidings.extract.body.BlockModel;
import io.tidings.extract.page.PageExtractor;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was learned from the development sets, and what is to be expected of it elsewhere.
public final class Learning {

    /// A page of the smaller set, which has more languages, counts as so many of the larger.
    private static final double IMPORTANCE_OF_SMALL_SET = 2;

    private static final int SMALL_SET = 300;

    private final List<CrossValidation.Page> pages = new ArrayList<>();
    private final List<Corpus> corpora;

    public Learning(List<Corpus> corpora) {
        this.corpora = corpora;
        for (var corpus : corpora) {
            double importance = corpus.pages().size() < SMALL_SET ? IMPORTANCE_OF_SMALL_SET : 1;
            corpus.pages().forEach(page -> pages.add(read(page, importance)));
        }
    }

    private static CrossValidation.Page read(Corpus.Case page, double importance) {
        URI address = uri(page.url());
        var reading = PageExtractor.reading(page.html(), address);
        var examples = new Examples();
        examples.add(
                reading.features(),
                reading.texts(),
                page.truth().path("articleBody").asText(""),
                importance);
        return new CrossValidation.Page(CrossValidation.siteOf(address), reading, examples);
    }

    /// Lines of the model that is to be kept: trained on all pages.
    public List<String> model() {
        var examples = new Examples();
        pages.forEach(page -> examples.addAll(page.examples()));
        return Boosting.train(examples);
    }

    /// Takes what a model that does not know the page's site made of a page.
    @FunctionalInterface
    public interface Judge {
        void take(Corpus corpus, Corpus.Case page, ArticleBody body);
    }

    /// Reads every page with the model that has not seen its site.
    public void crossValidate(Judge judge) {
        var validation = new CrossValidation(pages);
        int at = 0;
        for (var corpus : corpora) {
            for (var page : corpus.pages()) {
                var read = pages.get(at++);
                BlockModel model = validation.modelFor(read.site());
                judge.take(corpus, page, read.reading().body(model));
            }
        }
    }

    private static @Nullable URI uri(String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException _) {
            return null; // an address with raw characters in it
        }
    }
}
