package io.tidings.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.tidings.testkit.platform.Platform;
import io.tidings.testkit.platform.TestPlatform;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// From a file in a folder to a row in PostgreSQL, on the embedded platform or, with `-Dtidings.containers=true`, on
/// containers.
@Tag("system")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndToEndTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Platform platform;
    private RunningPipeline pipeline;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        platform = TestPlatform.start(true);
        pipeline = RunningPipeline.start(platform, folder);
    }

    @AfterAll
    void stop() {
        if (pipeline != null) {
            pipeline.close();
        }
        if (platform != null) {
            platform.close();
        }
    }

    @Test
    void shouldTakeWhatIsDroppedIntoAFolderToTheDatabaseAndBalanceTheLedger() throws Exception {
        // Given
        var inbox = pipeline.inbox();
        inbox.put("bridge.txt", Texts.BRIDGE);
        inbox.put("harvest.txt", Texts.HARVEST);
        // The store makes its tables in the background.
        await().atMost(PATIENCE).ignoreExceptions().until(() -> titles().size() == 2);

        // When
        inbox.put("copy.txt", Texts.carriedElsewhere(Texts.BRIDGE));
        inbox.put("empty.txt", "");
        inbox.put("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2, 3, 0, 0, 0});
        await().atMost(PATIENCE).until(() -> pipeline.ledger().seen() == 5);
        await().atMost(PATIENCE).until(() -> pipeline.ledger().difference() == 0);

        // Then
        assertThat(pipeline.ledger()).isEqualTo(new RunningPipeline.Ledger(5, 2, 1, 2, 0));
        assertThat(titles())
                .containsExactly("Khánh thành cây cầu bắc qua sông Lam", "Nông dân miền Tây được mùa lúa đông xuân");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(pipeline.query("select a.title from duplicates d join articles a"
                                + " on a.article_id = d.duplicate_of"))
                        .containsExactly("Khánh thành cây cầu bắc qua sông Lam"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(pipeline.query("select reason from rejected order by reason"))
                        .containsExactly("binary", "empty"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(pipeline.query("select a.title from stories s join articles a"
                                + " on s.article_ids = array[a.article_id] where s.copy_ids <> '{}'"))
                        .containsExactly("Khánh thành cây cầu bắc qua sông Lam"));
        assertThat(pipeline.page("/articles.json").toString()).contains("sông Lam");
        assertThat(readByAnybody()).containsExactlyInAnyOrderElementsOf(titles());
    }

    private List<String> titles() {
        return pipeline.query("select title from articles order by title");
    }

    /// As the README shows it to others: Confluent's deserializer and two addresses.
    private List<String> readByAnybody() {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", pipeline.cluster().kafka(),
                "schema.registry.url", pipeline.cluster().registry(),
                "group.id", "somebody-else",
                "auto.offset.reset", "earliest",
                "isolation.level", "read_committed",
                "key.deserializer", StringDeserializer.class.getName(),
                "value.deserializer", KafkaAvroDeserializer.class.getName());
        var titles = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<String, GenericRecord>(settings)) {
            consumer.subscribe(List.of("news.articles"));
            await().atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(
                                record -> titles.add(record.value().get("title").toString()));
                return titles.size() >= 2;
            });
        }
        return titles;
    }
}
