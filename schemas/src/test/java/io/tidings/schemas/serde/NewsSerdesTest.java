package io.tidings.schemas.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.tidings.news.LedgerEntry;
import io.tidings.schemas.topic.Topics;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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

    @Test
    @Timeout(60)
    void shouldAskAgainWhereTheRegistryTakesAQuestionAndNeverAnswers() throws Exception {
        var asked = new AtomicInteger();
        var closing = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var registry = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            registry.setExecutor(threads);
            registry.createContext("/", exchange -> {
                if (asked.incrementAndGet() == 1) {
                    hold(closing);
                }
                var answer = "{\"compatibilityLevel\":\"FULL_TRANSITIVE\"}".getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
                exchange.close();
            });
            registry.start();
            try {
                var client = NewsSerdes.client(
                        "http://127.0.0.1:" + registry.getAddress().getPort(), Duration.ofMillis(200));

                assertThat(client.getCompatibility("news.ledger-value")).isEqualTo("FULL_TRANSITIVE");
                assertThat(asked).hasValue(2);
            } finally {
                closing.countDown();
                registry.stop(0);
            }
        }
    }

    private static void hold(CountDownLatch until) {
        try {
            until.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
