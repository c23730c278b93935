package io.tidings.schemas.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.tidings.news.LedgerEntry;
import io.tidings.schemas.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;

class NewsSerdesTest {

    private static final Instant HOUR = Instant.parse("2026-02-03T07:00:00Z");
    private static final LedgerEntry ENTRY = LedgerEntry.newBuilder()
            .setSourceId("vnexpress")
            .setHour(HOUR)
            .setSeen(3)
            .setArticles(3)
            .setUpdatedAt(HOUR.plusSeconds(5))
            .build();

    private final NewsSerdes serdes = new NewsSerdes("mock://news-serdes-test");

    @Test
    void shouldReadWhatItWroteAsASpecificRecord() {
        var bytes = serdes.serializer(Topics.LEDGER).serialize("news.ledger", ENTRY);

        assertThat(bytes[0]).as("magic byte of Confluent's wire format").isZero();
        assertThat(serdes.deserializer(Topics.LEDGER).deserialize("news.ledger", bytes))
                .isEqualTo(ENTRY);
    }

    @Test
    void shouldPassTombstonesOn() {
        assertThat(serdes.serializer(Topics.LEDGER).serialize("news.ledger", null))
                .isNull();
        assertThat(serdes.deserializer(Topics.LEDGER).deserialize("news.ledger", null))
                .isNull();
    }

    @Test
    void shouldCallBytesThatAreNoRecordBadAtOnce() {
        var bytes = "no Avro".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> serdes.deserializer(Topics.LEDGER).deserialize("news.ledger", bytes))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void shouldTellARegistryThatIsAwayFromABadRecord() {
        var away = new NewsSerdes("http://127.0.0.1:1", Duration.ofMillis(300));

        assertThatThrownBy(() -> away.serializer(Topics.LEDGER).serialize("news.ledger", ENTRY))
                .isInstanceOf(RegistryUnavailableException.class)
                .hasMessageContaining("http://127.0.0.1:1");
    }

    @Test
    void shouldSayThatItWaitsWhileTheRegistryIsAwayAndNoLonger() throws InterruptedException {
        var away = new NewsSerdes("http://127.0.0.1:1", Duration.ofMinutes(5));
        var writer =
                Thread.ofVirtual().start(() -> away.serializer(Topics.LEDGER).serialize("news.ledger", ENTRY));

        await().until(away::isWaitingForRegistry);

        writer.interrupt();
        writer.join();
        assertThat(away.isWaitingForRegistry()).isFalse();
    }
}
