package io.tidings.ingest.publish;

import io.tidings.ingest.intake.Item;
import io.tidings.ingest.read.Read;
import io.tidings.ingest.read.Reason;
import io.tidings.news.JournalEntry;
import io.tidings.news.Page;
import io.tidings.news.RawArticle;
import io.tidings.news.Rejected;
import io.tidings.news.SourceStatus;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.topic.Topic;
import io.tidings.schemas.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/// Collects what one transaction writes, as bytes. Not thread-safe.
///
/// Serialised before the transaction begins, so that a registry that is away costs no transaction, and so that what
/// does
/// not fit into its topic is known in time.
final class RecordWriter {

    /// Room for key, headers and batch in the topic's largest message.
    private static final int OVERHEAD = 16 << 10;

    private final Out<RawArticle> raw;
    private final Out<Page> pages;
    private final Out<Rejected> rejected;
    private final Out<JournalEntry> journal;
    private final Out<SourceStatus> statuses;
    private List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
    private List<Reason> refused = new ArrayList<>();
    private int accepted;

    RecordWriter(NewsSerdes serdes) {
        this.raw = new Out<>(Topics.RAW, serdes);
        this.pages = new Out<>(Topics.PAGES, serdes);
        this.rejected = new Out<>(Topics.REJECTED, serdes);
        this.journal = new Out<>(Topics.JOURNAL, serdes);
        this.statuses = new Out<>(Topics.SOURCE_STATUS, serdes);
    }

    /// Everything collected since the last call.
    ///
    /// @param records in the order of writing
    /// @param accepted articles among them
    /// @param refused reasons of the rejected among them
    record Collected(List<ProducerRecord<String, byte[]>> records, int accepted, List<Reason> refused) {}

    Collected collected() {
        var all = new Collected(records, accepted, refused);
        records = new ArrayList<>();
        refused = new ArrayList<>();
        accepted = 0;
        return all;
    }

    /// Items of one source, with their entry in the journal.
    void items(NewsRecords news, List<Item> items) {
        for (var item : items) {
            switch (item) {
                case Item.Accepted article -> accept(news, article);
                case Item.Refused refusal -> refuse(news, refusal);
            }
        }
        if (!items.isEmpty()) {
            add(journal, news.source().getSourceId(), news.seen(items.size()));
        }
    }

    /// The source's new status.
    ///
    /// @throws IllegalStateException if it is larger than its topic allows, which its bounds exclude
    void status(SourceStatus status) {
        if (add(statuses, status.getSourceId(), status) == null) {
            throw new IllegalStateException("the status of source " + status.getSourceId() + " is too large");
        }
    }

    private void accept(NewsRecords news, Item.Accepted item) {
        var article = news.raw(item);
        var record = add(raw, article.getArticleId(), article);
        if (record == null) {
            refuse(news, tooLarge(item));
            return;
        }
        accepted++;
        record.headers()
                .add("tidings-source", bytes(article.getSourceId()))
                .add("tidings-item", bytes(article.getItemId()))
                .add("tidings-seen-at", bytes(article.getSeenAt().toString()));
        var page = item.entry().page();
        if (page != null && news.source().getKeepPages()) {
            add(pages, article.getArticleId(), news.page(article, page));
        }
    }

    private void refuse(NewsRecords news, Item.Refused item) {
        refused.add(item.bad().reason());
        add(rejected, news.itemId(item), news.rejected(item));
        add(journal, news.source().getSourceId(), news.rejection(item));
    }

    private static Item.Refused tooLarge(Item.Accepted item) {
        var entry = item.entry();
        var text = bytes(entry.article().text());
        var bad = new Read.Bad(
                entry.place(),
                null,
                Reason.TOO_LARGE,
                "The article has more bytes than a record may have (" + Topics.RAW.largestMessage() + "); split it",
                null,
                entry.article().url(),
                java.util.Arrays.copyOf(text, Math.min(text.length, 256 << 10)),
                text.length);
        return new Item.Refused(item.number(), bad);
    }

    /// Null where it does not fit into its topic.
    private <V extends SpecificRecord> @Nullable ProducerRecord<String, byte[]> add(Out<V> out, String key, V value) {
        var bytes = out.serializer().serialize(out.topic().name(), value);
        if (bytes.length > out.topic().largestMessage() - OVERHEAD) {
            return null;
        }
        var record = new ProducerRecord<>(out.topic().name(), key, bytes);
        records.add(record);
        return record;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private record Out<V extends SpecificRecord>(Topic<V> topic, Serializer<V> serializer) {
        Out(Topic<V> topic, NewsSerdes serdes) {
            this(topic, serdes.serializer(topic));
        }
    }
}
