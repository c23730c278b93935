package io.tidings.text.story;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// In which share of a stream's articles terms stand. Immutable and thread-safe.
public final class StreamFrequencies {

    /// Terms that stand in fewer articles are no news about a language but about an event.
    private static final int FEWEST_ARTICLES = 3;

    /// Only terms of at least this share are kept: rarer ones weigh what they weigh anyhow.
    private static final double LEAST_SHARE = 0.006;

    private static final StreamFrequencies NONE = new StreamFrequencies(0, Map.of());

    private final int articles;
    private final Map<Integer, Integer> counts;

    private StreamFrequencies(int articles, Map<Integer, Integer> counts) {
        this.articles = articles;
        this.counts = counts;
    }

    /// Of a stream that has told nothing yet.
    public static StreamFrequencies none() {
        return NONE;
    }

    /// Counted over articles.
    ///
    /// @param articles how many the stream has brought so far: the version
    /// @param sample some of them, as they are kept
    public static StreamFrequencies of(int articles, Collection<StoryVector> sample) {
        var counts = new HashMap<Integer, Integer>();
        for (var vector : sample) {
            vector.forEachTerm(term -> counts.merge(term, 1, Integer::sum));
        }
        var fewest = Math.max(FEWEST_ARTICLES, LEAST_SHARE * sample.size());
        var scale = sample.isEmpty() ? 1 : (double) articles / sample.size();
        var kept = new HashMap<Integer, Integer>();
        counts.forEach((term, count) -> {
            if (count >= fewest) {
                kept.put(term, (int) Math.round(count * scale));
            }
        });
        return new StreamFrequencies(articles, kept);
    }

    /// How many articles the stream had brought; 0 where it has told nothing. It is the version, too.
    public int articles() {
        return articles;
    }

    /// Share of the articles in which a term stands; 0 for what is rare.
    double share(int term) {
        var count = counts.get(term);
        return count == null ? 0 : (double) count / articles;
    }

    /// As bytes: articles, then term and count, four bytes each.
    public byte[] toBytes() {
        var buffer =
                ByteBuffer.allocate((1 + 2 * counts.size()) * Integer.BYTES).putInt(articles);
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> buffer.putInt(entry.getKey()).putInt(entry.getValue()));
        return buffer.array();
    }

    /// Reads what [#toBytes] wrote.
    public static StreamFrequencies fromBytes(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        var articles = buffer.getInt();
        var counts = new HashMap<Integer, Integer>();
        while (buffer.hasRemaining()) {
            counts.put(buffer.getInt(), buffer.getInt());
        }
        return new StreamFrequencies(articles, counts);
    }
}
