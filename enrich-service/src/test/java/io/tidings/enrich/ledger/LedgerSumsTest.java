package io.tidings.enrich.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.news.JournalEntry;
import io.tidings.news.JournalEvent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerSumsTest {

    private static final Instant HOUR = Instant.parse("2026-02-03T10:00:00Z");
    private static final Instant AT = HOUR.plusSeconds(90);
    private static final String PRESS = "press@2026-02-03T10:00:00Z";

    @TempDir
    private Path folder;

    private final List<StateStore> stores = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // before each
    private MockProcessorContext<Void, Void> context;

    @BeforeEach
    void openStores() {
        var settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:9092");
        settings.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.StringSerde.class.getName());
        settings.put(StreamsConfig.DEFAULT_VALUE_SERDE_CLASS_CONFIG, Serdes.ByteArraySerde.class.getName());
        context = new MockProcessorContext<>(settings, new TaskId(3, 0), folder.toFile());
        for (var builder : LedgerSums.stores()) {
            var store = builder.withLoggingDisabled().withCachingDisabled().build();
            store.init(context.getStateStoreContext(), store);
            stores.add(store);
        }
    }

    @AfterEach
    void closeStores() {
        stores.forEach(StateStore::close);
    }

    @Test
    void shouldSayASumOnceHoweverManyEntriesItHas() {
        var sums = new LedgerSums(context);
        sums.add(entry(JournalEvent.SEEN, 3), AT);
        sums.add(entry(JournalEvent.ARTICLE, 1), AT);
        sums.add(entry(JournalEvent.DUPLICATE, 1), AT);

        assertThat(said(sums)).containsExactly(Map.entry(PRESS, "seen 3, articles 1, duplicates 1"));
        assertThat(said(sums)).isEmpty();
    }

    @Test
    void shouldSayAfterARestartWhatWasAddedAndNotSaidBefore() {
        var before = new LedgerSums(context);
        before.add(entry(JournalEvent.SEEN, 2), AT);
        assertThat(said(before)).hasSize(1);
        before.add(entry(JournalEvent.ARTICLE, 1), AT);

        var after = new LedgerSums(context);
        assertThat(said(after)).containsExactly(Map.entry(PRESS, "seen 2, articles 1, duplicates 0"));
        after.add(entry(JournalEvent.DUPLICATE, 1), AT);

        assertThat(said(after)).containsExactly(Map.entry(PRESS, "seen 2, articles 1, duplicates 1"));
        assertThat(said(new LedgerSums(context))).isEmpty();
    }

    private static JournalEntry entry(JournalEvent event, long count) {
        return JournalEntry.newBuilder()
                .setSourceId("press")
                .setHour(HOUR)
                .setEvent(event)
                .setCount(count)
                .setAt(AT)
                .build();
    }

    private static Map<String, String> said(LedgerSums sums) {
        var said = new TreeMap<String, String>();
        sums.say((key, sum) -> said.put(
                key,
                "seen %d, articles %d, duplicates %d"
                        .formatted(sum.getSeen(), sum.getArticles(), sum.getDuplicates())));
        return said;
    }
}
