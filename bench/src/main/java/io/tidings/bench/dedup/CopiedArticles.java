package io.tidings.bench.dedup;

import io.tidings.bench.stream.BenchArticles;
import io.tidings.news.RawArticle;
import java.util.function.IntFunction;

/// Articles of which one in five is a copy of an earlier one, with another beginning. Immutable.
///
/// @param characters of a body
record CopiedArticles(int characters) implements IntFunction<RawArticle> {

    private static final int ONE_IN = 5;
    private static final int BACK = 37;

    @Override
    public RawArticle apply(int number) {
        var articles = new BenchArticles(characters);
        var article = articles.apply(number);
        if (number % ONE_IN == ONE_IN - 1 && number > BACK) {
            var original = articles.apply(number - BACK).getText();
            article.setText("Another beginning of article " + number + ".\n" + original);
        }
        return article;
    }
}
