package io.tidings.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.news.SourceState;
import io.tidings.news.SourceStatus;
import io.tidings.schemas.serde.TrustedRecords;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceTableTest {

    static {
        TrustedRecords.add();
    }

    private static final Instant NOW = Instant.parse("2026-02-03T07:15:00Z");

    private final SourceTable table = new SourceTable();
    private final Tenure tenure = new Tenure(3);

    private static SourceDefinition definition(String id) {
        return SourceDefinition.newBuilder()
                .setSourceId(id)
                .setKind(SourceKind.FEED)
                .setAddress("https://" + id + ".example/feed")
                .setHeaders(Map.of("X-Reader", "yes"))
                .setLabels(List.of("port"))
                .setRequestedAt(NOW)
                .setDefinedAt(NOW)
                .build();
    }

    private static SourceStatus status(String id, long seen, Instant polledAt) {
        return SourceStatus.newBuilder()
                .setSourceId(id)
                .setState(SourceState.ACTIVE)
                .setItemsSeen(seen)
                .setEtag("\"e\"")
                .setLastPolledAt(polledAt)
                .build();
    }

    @Test
    void shouldGiveBackWhatWasPutIn() {
        table.begin(tenure, Map.of(), Map.of("harbour", Packed.STATUSES.pack(status("harbour", 7, NOW))));
        table.define(tenure, definition("harbour"));

        assertThat(table.find("harbour")).hasValueSatisfying(source -> {
            assertThat(source.definition()).isEqualTo(definition("harbour"));
            assertThat(source.status()).isEqualTo(status("harbour", 7, NOW));
            assertThat(source.writtenAt()).isEqualTo(NOW);
        });
        assertThat(table.size()).isEqualTo(1);
    }

    @Test
    void shouldHoldASourceInSomeHundredBytes() {
        var packed = Packed.DEFINITIONS.pack(definition("harbour")).size()
                + Packed.STATUSES.pack(status("harbour", 7, NOW)).size();

        assertThat(packed).isLessThan(300);
    }

    @Test
    void shouldCountOnlyWhatIsDefinedAndKeepTheNumbersOfWhatIsNot() {
        table.define(tenure, definition("harbour"));
        table.define(tenure, definition("market"));
        table.settle(tenure, status("harbour", 7, NOW));
        table.remove("harbour");

        assertThat(table.size()).isEqualTo(1);
        assertThat(table.find("harbour")).isEmpty();
        table.define(tenure, definition("harbour"));
        assertThat(table.find("harbour").orElseThrow().status().getItemsSeen()).isEqualTo(7);

        table.end(tenure);
        assertThat(table.size()).isZero();
        assertThat(table.find("market")).isEmpty();
    }

    @Test
    void shouldGiveNotedStatusesOnceToBeWrittenDownAndAgainWhenThatFailed() {
        table.define(tenure, definition("harbour"));
        table.note(tenure, status("harbour", 0, NOW), true);
        table.note(tenure, status("harbour", 0, NOW.plusSeconds(9)), true);

        var taken = table.takeUnwritten(10);

        assertThat(taken).hasSize(1);
        assertThat(taken.getFirst().status().getLastPolledAt()).isEqualTo(NOW.plusSeconds(9));
        assertThat(table.hasUnwritten()).isFalse();
        table.noteUnwritten(taken.getFirst());
        assertThat(table.takeUnwritten(10)).hasSize(1);
        table.noteWritten(taken.getFirst());
        assertThat(table.find("harbour").orElseThrow().writtenAt()).isEqualTo(NOW.plusSeconds(9));
    }

    @Test
    void shouldNotLetAnEndedTenureChangeAnything() {
        table.define(tenure, definition("harbour"));
        table.end(tenure);
        var next = new Tenure(3);
        table.define(next, definition("harbour"));

        table.settle(tenure, status("harbour", 99, NOW));
        table.note(tenure, status("harbour", 99, NOW), true);

        assertThat(table.find("harbour").orElseThrow().status().getItemsSeen()).isZero();
        assertThat(table.hasUnwritten()).isFalse();
    }
}
