package io.tidings.text.story;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/// Which terms tell less in a stream than the library's table says, since more of its articles have them; as of a day,
/// which is the version. Immutable and thread-safe.
public final class StreamFrequencies {

    /// Terms that stand in fewer articles are no news about a language but about an event.
    private static final int FEWEST_ARTICLES = 3;

    /// Only terms of at least this share count: rarer ones weigh what they weigh anyhow.
    private static final double LEAST_SHARE = 0.006;

    private final long day;
    private final int articles;
    private final Map<Integer, Float> factors;

    private StreamFrequencies(long day, int articles, Map<Integer, Float> factors) {
        this.day = day;
        this.articles = articles;
        this.factors = factors;
    }

    /// Of a stream that has told too little yet.
    ///
    /// @param day since 1970
    static StreamFrequencies none(long day) {
        return new StreamFrequencies(day, 0, Map.of());
    }

    /// Counted over articles.
    ///
    /// @param day since 1970, from which on they hold
    /// @param articles how many the stream has brought
    /// @param sample some of them, as they are kept
    /// @param rarities in nats, how much each term tells by the library's table
    static StreamFrequencies of(long day, int articles, Collection<StoryVector> sample, IntToDoubleFunction rarities) {
        var counts = new HashMap<Integer, Integer>();
        for (var vector : sample) {
            vector.forEachTerm(term -> counts.merge(term, 1, Integer::sum));
        }
        var fewest = Math.max(FEWEST_ARTICLES, LEAST_SHARE * sample.size());
        var factors = new HashMap<Integer, Float>();
        counts.forEach((term, count) -> {
            double table = rarities.applyAsDouble(term);
            double here = -Math.log((double) count / sample.size());
            if (count >= fewest && here < table) {
                factors.put(term, (float) (here / table));
            }
        });
        return new StreamFrequencies(day, articles, factors);
    }

    /// The day from which on they hold, counted from 1970.
    long day() {
        return day;
    }

    /// Names the day and over how many articles was counted, e.g. `stream-2026-11-30-5120`; `stream-none` as long as
    /// the stream has told too little.
    public String version() {
        return articles == 0 ? "stream-none" : "stream-%s-%d".formatted(LocalDate.ofEpochDay(day), articles);
    }

    /// The vector with less weight on the terms that tell less here; it stays as long as it is.
    StoryVector weigh(StoryVector vector) {
        return factors.isEmpty() ? vector : vector.times(term -> factors.getOrDefault(term, 1F));
    }

    /// As bytes: day, articles, then term and factor, four bytes each.
    public byte[] toBytes() {
        var buffer = ByteBuffer.allocate(Long.BYTES + Integer.BYTES + factors.size() * 2 * Integer.BYTES)
                .putLong(day)
                .putInt(articles);
        factors.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> buffer.putInt(entry.getKey()).putFloat(entry.getValue()));
        return buffer.array();
    }

    /// Reads what [#toBytes] wrote.
    public static StreamFrequencies fromBytes(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        long day = buffer.getLong();
        int articles = buffer.getInt();
        var factors = new HashMap<Integer, Float>();
        while (buffer.hasRemaining()) {
            factors.put(buffer.getInt(), buffer.getFloat());
        }
        return new StreamFrequencies(day, articles, factors);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StreamFrequencies that
                && day == that.day
                && articles == that.articles
                && factors.equals(that.factors);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(day) * 31 + factors.hashCode();
    }

    @Override
    public String toString() {
        return version() + " with " + factors.size() + " terms";
    }
}
