package io.tidings.store.write;

import io.tidings.news.Article;
import io.tidings.news.Duplicate;
import io.tidings.news.Rejected;
import io.tidings.news.Story;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.topic.Topics;
import io.tidings.store.table.Tables;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/// Writes batches, each in one transaction with the positions that it reaches: a record counts exactly once, however
/// often it is delivered, and whoever delivers it. Not thread-safe; several instances may write to one database.
public final class BatchWriter {

    /// What became of a batch.
    ///
    /// @param rows written and deleted
    /// @param refused records that went to `news.rejected`
    public record Written(int rows, int refused) {}

    private final DataSource database;
    private final Refusals refusals;
    private final List<TopicToTable<?>> ways;

    /// @param refusals where refused records go
    public BatchWriter(DataSource database, NewsSerdes serdes, RejectedTopic refusals) {
        this.database = database;
        this.refusals = refusals;
        this.ways = List.of(
                new TopicToTable<Article>(
                        Topics.ARTICLES,
                        serdes.deserializer(Topics.ARTICLES),
                        Tables.ARTICLES,
                        (record, article) -> keyOr(record, article.getArticleId())),
                new TopicToTable<Duplicate>(
                        Topics.DUPLICATES,
                        serdes.deserializer(Topics.DUPLICATES),
                        Tables.DUPLICATES,
                        (record, duplicate) -> keyOr(record, duplicate.getArticleId())),
                new TopicToTable<Story>(
                        Topics.STORIES,
                        serdes.deserializer(Topics.STORIES),
                        Tables.STORIES,
                        (record, story) -> keyOr(record, story.getStoryId())),
                new TopicToTable<Rejected>(
                        Topics.REJECTED,
                        serdes.deserializer(Topics.REJECTED),
                        Tables.REJECTED,
                        BatchWriter::rejectionId));
    }

    /// The topics that it writes.
    public List<String> topics() {
        return ways.stream().map(way -> way.topic().name()).toList();
    }

    /// Where each partition is to be read on from.
    ///
    /// @param topicIds of each topic, as the cluster has it
    /// @throws SQLException if the database is away
    public Map<TopicPartition, Long> positions(Set<TopicPartition> partitions, Map<String, String> topicIds)
            throws SQLException {
        try (var connection = transaction()) {
            var positions = Positions.begin(connection, partitions, topicIds);
            connection.commit();
            return positions;
        }
    }

    /// Writes the batch, but for what is written already and what is refused.
    ///
    /// @throws SQLException if the database is away or does not fit ({@link Fault}); nothing of the batch is
    ///     written then
    /// @throws org.apache.kafka.common.KafkaException if the registry is away or refused records could not be
    ///     handed over;
    ///     likewise
    public Written write(Batch batch) throws SQLException {
        try (var connection = transaction()) {
            var fresh = batch.after(Positions.lock(connection, batch.partitions()));
            var refused = new ArrayList<Refusal>();
            var rows = 0;
            for (var way : ways) {
                rows += way.write(connection, fresh.of(way.topic().name()), refused::add);
            }
            Positions.advance(connection, fresh.nexts());
            if (!refused.isEmpty()) {
                refusals.handOver(refused);
            }
            connection.commit();
            return new Written(rows, refused.size());
        }
    }

    private Connection transaction() throws SQLException {
        // The pool rolls back what was not committed when the connection is closed.
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static String keyOr(ConsumerRecord<String, byte[]> record, String id) {
        return record.key() == null ? id : record.key();
    }

    /// A rejection has no key of its own: where it came from a topic, that place, so that a rejection told twice
    /// stands
    /// once; its own place otherwise.
    private static String rejectionId(ConsumerRecord<String, byte[]> record, Rejected rejected) {
        if (rejected.getTopic() == null || rejected.getPartition() == null || rejected.getOffset() == null) {
            return record.partition() + "-" + record.offset();
        }
        return "%s-%d-%d".formatted(rejected.getTopic(), rejected.getPartition(), rejected.getOffset());
    }
}
