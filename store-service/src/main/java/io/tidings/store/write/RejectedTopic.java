package io.tidings.store.write;

import io.tidings.news.Rejected;
import io.tidings.schemas.topic.Topics;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.Serializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Refused records on their way to `news.rejected`. Not thread-safe.
///
/// They are acknowledged there before the database's transaction commits. A crash between the two tells the same
/// rejection
/// once more; the table of rejections, whose key is the origin, keeps it once.
///
/// @param producer of acknowledged records
/// @param values of `news.rejected`
public record RejectedTopic(Producer<String, byte[]> producer, Serializer<Rejected> values, Clock clock)
        implements Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(RejectedTopic.class);

    @Override
    public void handOver(List<Refusal> refusals) {
        var sent = refusals.stream()
                .map(refusal -> {
                    var record = refusal.record();
                    LOG.atWarn()
                            .addKeyValue("topic", record.topic())
                            .addKeyValue("partition", record.partition())
                            .addKeyValue("offset", record.offset())
                            .addKeyValue("reason", refusal.reason())
                            .log("record goes to news.rejected");
                    var topic = Topics.REJECTED.name();
                    var value = values.serialize(topic, refusal.rejected(clock.instant()));
                    return producer.send(new ProducerRecord<>(topic, record.key(), value));
                })
                .toList();
        producer.flush();
        for (var acknowledgement : sent) {
            try {
                acknowledgement.get();
            } catch (ExecutionException e) {
                throw new KafkaException("could not write to news.rejected", e.getCause());
            } catch (InterruptedException e) {
                throw new InterruptException(e);
            }
        }
    }
}
