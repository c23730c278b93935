package io.tidings.enrich.revise;

import io.tidings.enrich.analysis.Enriched;
import io.tidings.enrich.duplicates.Heads;
import io.tidings.enrich.wire.LaneKind;
import io.tidings.enrich.wire.LaneRecord;
import java.nio.ByteBuffer;

/// Makes what is sent to a lane. Pure.
final class LaneRecords {

    private static final byte[] NONE = {};

    private LaneRecords() {}

    /// @param article as `news.articles` has it
    static LaneRecord arrival(Enriched enriched, byte[] article) {
        var traits = enriched.traits();
        var sketch = traits.sketch();
        return LaneRecord.newBuilder()
                .setKind(LaneKind.ARRIVAL)
                .setArticleId(enriched.article().getArticleId())
                .setLanguage(enriched.article().getLanguage().getCode())
                .setEventTime(enriched.eventTime())
                .setTurn(enriched.turn())
                .setContentHash(ByteBuffer.wrap(traits.contentHash().toBytes()))
                .setSketch(ByteBuffer.wrap(sketch == null ? NONE : sketch.toBytes()))
                .setFingerprints(ByteBuffer.wrap(traits.fingerprints().toBytes()))
                .setArticle(ByteBuffer.wrap(article))
                .setHead(ByteBuffer.wrap(Heads.of(enriched.article())))
                .build();
    }

    /// @param left the language whose lane the article leaves
    static LaneRecord withdrawal(String articleId, String left, String movedTo) {
        return LaneRecord.newBuilder()
                .setKind(LaneKind.WITHDRAWAL)
                .setArticleId(articleId)
                .setLanguage(left)
                .setMovedTo(movedTo)
                .build();
    }
}
