package io.tidings.bench.stream;

import io.tidings.news.NewsTime;
import io.tidings.news.Origin;
import io.tidings.news.RawArticle;
import io.tidings.news.TimePrecision;
import io.tidings.schemas.id.ArticleIds;
import java.time.Instant;
import java.util.Random;
import java.util.function.IntFunction;

/// Articles of the size that news articles have: 5.3 KB in Avro. Each is made from its number alone, and shares with
/// others no more than single words. Immutable.
///
/// @param characters of a body
public record BenchArticles(int characters) implements IntFunction<RawArticle> {

    private static final Instant START = Instant.parse("2026-02-03T00:00:00Z");
    private static final int BODY_CHARACTERS = 5_000;
    private static final int VOCABULARY = 40_000;
    private static final int WORDS_A_SENTENCE = 14;
    private static final int SECONDS_APART = 2;

    /// As long as news articles are.
    public BenchArticles() {
        this(BODY_CHARACTERS);
    }

    @Override
    public RawArticle apply(int number) {
        var random = new Random(number * 0x9E3779B97F4A7C15L);
        var url = "https://press.example/news/" + number;
        var at = START.plusSeconds((long) number * SECONDS_APART);
        return RawArticle.newBuilder()
                .setArticleId(ArticleIds.of(url, "press", null, null, ""))
                .setItemId("press/" + (number + 1))
                .setSourceId("press")
                .setOrigin(new Origin("https://press.example/feed.xml", null, url))
                .setSeenAt(at.plusSeconds(60))
                .setUrl(url)
                .setCanonicalUrl(url)
                .setTitle(words(random, 60))
                .setText(words(random, characters))
                .setPublishedAt(new NewsTime(at, TimePrecision.SECOND, 1.0, "feed"))
                .setLanguageHint("en")
                .setMethod("feed-content")
                .setExtractor("bench")
                .build();
    }

    private static String words(Random random, int characters) {
        var text = new StringBuilder(characters + 20);
        for (int n = 1; text.length() < characters; n++) {
            int word = random.nextInt(VOCABULARY);
            text.append(Integer.toString(word * 31 + 46_656, Character.MAX_RADIX));
            text.append(n % WORDS_A_SENTENCE == 0 ? ".\n" : " ");
        }
        return text.toString();
    }
}
