package io.tidings.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.ingest.assign.GroupView;
import io.tidings.ingest.publish.Transactions.Result;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TransactionsTest {

    private static final GroupView VIEW = new GroupView(
            new MockConsumer<String, byte[]>("earliest").groupMetadata(),
            Map.of(new TopicPartition("news.sources", 0), new OffsetAndMetadata(1)));

    private final MockProducer<String, byte[]> producer =
            new MockProducer<>(true, new RoundRobinPartitioner(), new StringSerializer(), new ByteArraySerializer());

    private Result write() {
        try (var transactions = new Transactions(() -> producer)) {
            transactions.renew();
            return transactions.write(List.of(new ProducerRecord<>("news.raw", "a", new byte[] {1})), VIEW);
        }
    }

    @Test
    void shouldCommit() {
        assertThat(write()).isEqualTo(Result.COMMITTED);
        assertThat(producer.history()).hasSize(1);
    }

    @Test
    @Timeout(30)
    void shouldBeInDoubtAndNotAskForEverWhenTheCommitIsNeverConfirmed() {
        producer.commitTransactionException = new TimeoutException("no answer");

        assertThat(write()).isEqualTo(Result.IN_DOUBT);
        assertThat(producer.transactionAborted())
                .as("it may have been committed")
                .isFalse();
    }
}
