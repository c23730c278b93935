package io.tidings.store.write;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;

/// How far each partition has been written, kept in the database beside the rows.
///
/// A row of `position` is the lock on its partition: an instance that lost the partition without noticing waits here
/// for
/// the new owner's transaction, then finds the position moved on and writes nothing.
final class Positions {

    private static final String BEGIN = """
        INSERT INTO position (topic, partition, topic_id, next_offset) VALUES (?, ?, ?, 0)
        ON CONFLICT (topic, partition) DO UPDATE SET topic_id = excluded.topic_id, next_offset = 0
        WHERE position.topic_id <> excluded.topic_id\
        """;
    private static final String LOCK = "SELECT next_offset FROM position WHERE topic = ? AND partition = ? FOR UPDATE";
    private static final String ADVANCE = "UPDATE position SET next_offset = ? WHERE topic = ? AND partition = ?";

    /// PostgreSQL's code of a transaction that has to be repeated.
    private static final String TO_BE_REPEATED = "40001";

    private Positions() {}

    /// Where to read on from; a partition not yet known, or of a topic that was made anew, begins from 0.
    ///
    /// @param topicIds of each topic, as the cluster has it
    static Map<TopicPartition, Long> begin(
            Connection connection, Set<TopicPartition> partitions, Map<String, String> topicIds) throws SQLException {
        try (var statement = connection.prepareStatement(BEGIN)) {
            for (var partition : sorted(partitions)) {
                statement.setString(1, partition.topic());
                statement.setInt(2, partition.partition());
                statement.setString(3, topicIds.getOrDefault(partition.topic(), ""));
                statement.addBatch();
            }
            statement.executeBatch();
        }
        return lock(connection, partitions);
    }

    /// Locks the positions until the transaction's end.
    static Map<TopicPartition, Long> lock(Connection connection, Set<TopicPartition> partitions) throws SQLException {
        var positions = new HashMap<TopicPartition, Long>();
        try (var statement = connection.prepareStatement(LOCK)) {
            for (var partition : sorted(partitions)) {
                statement.setString(1, partition.topic());
                statement.setInt(2, partition.partition());
                try (var rows = statement.executeQuery()) {
                    if (!rows.next()) {
                        throw deleted(partition);
                    }
                    positions.put(partition, rows.getLong(1));
                }
            }
        }
        return positions;
    }

    static void advance(Connection connection, Map<TopicPartition, Long> nexts) throws SQLException {
        try (var statement = connection.prepareStatement(ADVANCE)) {
            for (var next : nexts.entrySet()) {
                statement.setLong(1, next.getValue());
                statement.setString(2, next.getKey().topic());
                statement.setInt(3, next.getKey().partition());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /// A person wants the partition written again: to be tried again, which begins with {@link #begin}.
    private static SQLException deleted(TopicPartition partition) {
        return new SQLTransientException(
                "the position of %s was deleted, it is written again from its beginning".formatted(partition),
                TO_BE_REPEATED);
    }

    /// In one order for everybody, so that no two transactions wait for each other.
    private static List<TopicPartition> sorted(Set<TopicPartition> partitions) {
        return partitions.stream()
                .sorted(Comparator.comparing(TopicPartition::topic).thenComparingInt(TopicPartition::partition))
                .toList();
    }
}
