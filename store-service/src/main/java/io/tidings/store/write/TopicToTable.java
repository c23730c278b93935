package io.tidings.store.write;

import io.tidings.schemas.topic.Topic;
import io.tidings.store.table.Keyed;
import io.tidings.store.table.Place;
import io.tidings.store.table.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.Deserializer;

/// How a topic's records become a table's rows: the last of each key counts, a tombstone deletes.
///
/// @param identity the row's id of a record that has a value
record TopicToTable<V extends SpecificRecord>(
        Topic<V> topic, Deserializer<V> values, Table<V> table, Identity<V> identity) {

    interface Identity<V> {
        String of(ConsumerRecord<String, byte[]> record, V value);
    }

    /// Writes the records within the connection's transaction.
    ///
    /// @return rows written and deleted
    /// @throws SQLException if the database is away or our statement is wrong; what the database refuses of a
    ///     single row
    ///     goes to `refused` instead
    /// @throws RetriableException if the schema registry is away
    int write(Connection connection, List<ConsumerRecord<String, byte[]>> records, Consumer<Refusal> refused)
            throws SQLException {
        var states = new LinkedHashMap<String, List<Keyed<V>>>();
        var origins = new HashMap<Place, ConsumerRecord<String, byte[]>>();
        var gone = new LinkedHashMap<String, Boolean>();
        for (var record : records) {
            var place = new Place(record.partition(), record.offset());
            if (record.value() == null) {
                if (record.key() != null) {
                    states.remove(record.key());
                    gone.put(record.key(), true);
                }
                continue;
            }
            try {
                var value = values.deserialize(record.topic(), record.value());
                var id = identity.of(record, value);
                states.computeIfAbsent(id, _ -> new ArrayList<>()).add(new Keyed<>(id, value, place));
                origins.put(place, record);
            } catch (RetriableException e) {
                throw e;
            } catch (RuntimeException e) {
                refused.accept(Refusal.unreadable(record, e));
            }
        }
        table.delete(connection, List.copyOf(gone.keySet()));
        var rows = new Rows<>(table, (row, error) -> refused.accept(Refusal.refused(record(origins, row), error)));
        putLast(connection, rows, states);
        return states.size() + gone.size();
    }

    /// Puts the last state of each; where that one is refused, the one before it.
    private void putLast(Connection connection, Rows<V> rows, Map<String, List<Keyed<V>>> states) throws SQLException {
        var round = List.copyOf(states.values());
        while (!round.isEmpty()) {
            var refused = rows.put(connection, round.stream().map(List::getLast).toList());
            round = round.stream()
                    .filter(row -> refused.contains(row.getLast().place()) && row.size() > 1)
                    .map(row -> row.subList(0, row.size() - 1))
                    .toList();
        }
    }

    private static ConsumerRecord<String, byte[]> record(
            Map<Place, ConsumerRecord<String, byte[]>> origins, Keyed<?> row) {
        var record = origins.get(row.place());
        if (record == null) {
            throw new IllegalStateException("a row has no record: " + row.id());
        }
        return record;
    }
}
