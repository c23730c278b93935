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
import java.util.Optional;
import org.apache.kafka.streams.state.KeyValueStore;

/// The articles of a lane's window by id: by what they are compared, and how they were judged. About 700 bytes each.
/// Not
/// thread-safe: it belongs to one Streams task.
final class Members {

    static final String STORE = "members";

    private final KeyValueStore<String, MemberRecord> store;

    Members(KeyValueStore<String, MemberRecord> store) {
        this.store = store;
    }

    Optional<Member> find(String articleId) {
        return Optional.ofNullable(store.get(articleId)).map(Members::member);
    }

    void remember(Member member) {
        store.put(member.id(), record(member));
    }

    void forget(String articleId) {
        store.delete(articleId);
    }

    private static Member member(MemberRecord stored) {
        var sketch = stored.getSketch();
        var traits = new Traits(
                ContentHash.fromBytes(bytes(stored.getContentHash())),
                sketch.hasRemaining() ? Sketch.fromBytes(bytes(sketch)) : null,
                Fingerprints.fromBytes(bytes(stored.getFingerprints())));
        var of = stored.getDuplicateOf();
        Verdict verdict = of == null
                ? Verdict.original()
                : new Repeats(of, Relation.valueOf(stored.getRelation()), stored.getSimilarity());
        return new Member(
                new Seniority(stored.getEventTime(), stored.getTurn(), stored.getArticleId()),
                stored.getArrivedAt(),
                stored.getRevision(),
                traits,
                verdict);
    }

    private static MemberRecord record(Member member) {
        var sketch = member.traits().sketch();
        var stored = MemberRecord.newBuilder()
                .setArticleId(member.id())
                .setEventTime(member.seniority().time())
                .setTurn(member.seniority().turn())
                .setArrivedAt(member.arrivedAt())
                .setRevision(member.revision())
                .setContentHash(ByteBuffer.wrap(member.traits().contentHash().toBytes()))
                .setSketch(ByteBuffer.wrap(sketch == null ? new byte[0] : sketch.toBytes()))
                .setFingerprints(ByteBuffer.wrap(member.traits().fingerprints().toBytes()));
        if (member.verdict() instanceof Repeats(var of, var relation, var similarity)) {
            stored.setDuplicateOf(of).setRelation(relation.name()).setSimilarity(similarity);
        }
        return stored.build();
    }
}
