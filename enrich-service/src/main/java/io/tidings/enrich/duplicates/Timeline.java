package io.tidings.enrich.duplicates;

import io.tidings.enrich.judgement.Member;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/// The articles of a lane's window in the order of their arrival. Not thread-safe: it belongs to one Streams task.
final class Timeline {

    static final String STORE = "timeline";

    private static final byte[] PRESENT = {};

    private final KeyValueStore<Bytes, byte[]> store;

    Timeline(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    /// An article's arrival.
    ///
    /// @param at when ingest saw it, milliseconds since 1970
    record Arrival(long at, String articleId) {

        static Arrival of(Member member) {
            return new Arrival(member.arrivedAt(), member.id());
        }
    }

    void remember(Arrival article) {
        store.put(key(article), PRESENT);
    }

    void forget(Arrival article) {
        store.delete(key(article));
    }

    /// The time of the last arrival, if there is any.
    OptionalLong latest() {
        try (KeyValueIterator<Bytes, byte[]> entries = store.reverseAll()) {
            return entries.hasNext()
                    ? OptionalLong.of(article(entries.next().key).at())
                    : OptionalLong.empty();
        }
    }

    /// The articles that arrived before the time, earliest first.
    ///
    /// @param most at most so many
    List<Arrival> before(long time, int most) {
        var found = new ArrayList<Arrival>();
        try (KeyValueIterator<Bytes, byte[]> entries = store.range(null, key(new Arrival(time, "")))) {
            while (entries.hasNext() && found.size() < most) {
                found.add(article(entries.next().key));
            }
        }
        return found;
    }

    /// The sign is turned so that times before 1970 come first in the order of unsigned bytes.
    private static Bytes key(Arrival article) {
        var id = article.articleId().getBytes(StandardCharsets.UTF_8);
        return Bytes.wrap(ByteBuffer.allocate(Long.BYTES + id.length)
                .putLong(article.at() ^ Long.MIN_VALUE)
                .put(id)
                .array());
    }

    private static Arrival article(Bytes key) {
        var buffer = ByteBuffer.wrap(key.get());
        var at = buffer.getLong() ^ Long.MIN_VALUE;
        return new Arrival(at, StandardCharsets.UTF_8.decode(buffer.slice()).toString());
    }
}
