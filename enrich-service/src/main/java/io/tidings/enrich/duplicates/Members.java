package io.tidings.enrich.duplicates;

import static io.tidings.enrich.wire.InternalSerde.bytes;

import io.tidings.enrich.judgement.Member;
import io.tidings.enrich.judgement.Seniority;
import io.tidings.enrich.judgement.Traits;
import io.tidings.enrich.judgement.Verdict;
import io.tidings.enrich.judgement.Verdict.Repeats;
import io.tidings.enrich.wire.MemberRecord;
import io.tidings.news.Relation;
import io.tidings.text.fingerprint.Fingerprints;
import io.tidings.text.normalise.ContentHash;
import io.tidings.text.sketch.Sketch;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.apache.kafka.streams.state.KeyValueStore;

/// The articles of a lane's window as they survive: by what they are compared, and how they were judged. About 1 KB
/// each, under the offset of the lane record that brought them, so that what is written lies in a row. Not thread-safe:
/// it belongs to one Streams task.
final class Members {

    static final String STORE = "members";

    private final KeyValueStore<Long, MemberRecord> store;

    Members(KeyValueStore<Long, MemberRecord> store) {
        this.store = store;
    }

    /// @throws IllegalStateException if it is not there, which only a broken store can be the reason of
    Stored get(long offset) {
        var record = store.get(offset);
        if (record == null) {
            throw new IllegalStateException("the article at offset " + offset
                    + " of the lane is in its index and not in its store; reset the state of the enrichment"
                    + " (`tidings state reset`) and let it read its topics again");
        }
        return stored(offset, record);
    }

    /// All of them, in the order in which they came.
    void forEach(Consumer<Stored> visit) {
        try (var all = store.all()) {
            all.forEachRemaining(entry -> visit.accept(stored(entry.key, entry.value)));
        }
    }

    void remember(Stored stored) {
        store.put(stored.offset(), record(stored));
    }

    void forget(long offset) {
        store.delete(offset);
    }

    private static Stored stored(long offset, MemberRecord record) {
        var sketch = record.getSketch();
        var traits = new Traits(
                ContentHash.fromBytes(bytes(record.getContentHash())),
                sketch.hasRemaining() ? Sketch.fromBytes(bytes(sketch)) : null,
                Fingerprints.fromBytes(bytes(record.getFingerprints())));
        var of = record.getDuplicateOf();
        Verdict verdict = of == null
                ? Verdict.original()
                : new Repeats(
                        of, Relation.valueOf(record.getRelation()), record.getSimilarity(), record.getDecidedBy());
        var member = new Member(
                new Seniority(record.getEventTime(), record.getTurn(), record.getArticleId()),
                record.getArrivedAt(),
                record.getRevision(),
                traits,
                verdict);
        return new Stored(member, offset, bytes(record.getHead()), record.getReplayed());
    }

    private static MemberRecord record(Stored stored) {
        var member = stored.member();
        var sketch = member.traits().sketch();
        var record = MemberRecord.newBuilder()
                .setArticleId(member.id())
                .setEventTime(member.seniority().time())
                .setTurn(member.seniority().turn())
                .setArrivedAt(member.arrivedAt())
                .setRevision(member.revision())
                .setContentHash(ByteBuffer.wrap(member.traits().contentHash().toBytes()))
                .setSketch(ByteBuffer.wrap(sketch == null ? new byte[0] : sketch.toBytes()))
                .setFingerprints(ByteBuffer.wrap(member.traits().fingerprints().toBytes()))
                .setReplayed(stored.isReplayed())
                .setHead(ByteBuffer.wrap(stored.head()));
        if (member.verdict() instanceof Repeats(var of, var relation, var similarity, var by)) {
            record.setDuplicateOf(of)
                    .setRelation(relation.name())
                    .setSimilarity(similarity)
                    .setDecidedBy(by);
        }
        return record.build();
    }
}
