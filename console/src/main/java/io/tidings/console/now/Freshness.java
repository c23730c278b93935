package io.tidings.console.now;

import io.tidings.console.tail.RecentListener;
import io.tidings.news.Article;
import io.tidings.news.TimePrecision;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.ToDoubleFunction;

/// How long articles took to `news.articles`, over the last minutes: since ingest saw them, and since their
/// publication.
/// Thread-safe.
///
/// An article that has just been committed is in the topic when it reaches the console; one that was there before
/// came in
/// when its record was made. Publication counts where its time is known to the minute.
public final class Freshness implements RecentListener<Article> {

    /// What is remembered.
    public static final Duration WINDOW = Duration.ofMinutes(5);

    private static final int MOST_SAMPLES = 20_000;

    /// Seconds that half of the articles and 95 of 100 took at most.
    ///
    /// @param articles how many this rests on; with none, the others are 0
    public record Quantiles(int articles, double p50, double p95) {}

    /// Both, at one time.
    public record Answer(Quantiles sinceSeen, Quantiles sincePublished) {}

    private record Sample(Instant at, double sinceSeen, double sincePublished) {}

    private final Clock clock;
    private final Deque<Sample> samples = new ArrayDeque<>();

    /// @param clock tells what is past
    public Freshness(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void startsOver() {
        samples.clear();
    }

    @Override
    public void take(Article article, boolean live) {
        var inTopic = live ? clock.instant() : article.getEnrichedAt();
        var published = article.getPublishedAt();
        var sincePublished = published == null || published.getPrecision() == TimePrecision.DAY
                ? Double.NaN
                : seconds(published.getAt(), inTopic);
        remember(new Sample(inTopic, seconds(article.getSeenAt(), inTopic), sincePublished));
    }

    /// Of the last minutes.
    public synchronized Answer answer() {
        forget();
        return new Answer(quantiles(Sample::sinceSeen), quantiles(Sample::sincePublished));
    }

    private synchronized void remember(Sample sample) {
        samples.addLast(sample);
        if (samples.size() > MOST_SAMPLES) {
            samples.removeFirst();
        }
    }

    private void forget() {
        var oldest = clock.instant().minus(WINDOW);
        samples.removeIf(sample -> sample.at().isBefore(oldest));
    }

    private Quantiles quantiles(ToDoubleFunction<Sample> measure) {
        var values = samples.stream()
                .mapToDouble(measure)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        return values.length == 0
                ? new Quantiles(0, 0, 0)
                : new Quantiles(values.length, quantile(values, 0.5), quantile(values, 0.95));
    }

    /// Nearest rank.
    private static double quantile(double[] sorted, double share) {
        return Arrays.stream(sorted)
                .skip(Math.max(0, (long) Math.ceil(share * sorted.length) - 1))
                .findFirst()
                .orElse(0);
    }

    private static double seconds(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMillis() / 1000.0);
    }
}
