package io.tidings.runtime.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.news.SourceDefinition;
import io.tidings.schemas.serde.TrustedRecords;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SourcePlanTest {

    private static final Instant BEFORE = Instant.parse("2026-02-03T07:00:00Z");
    private static final Instant NOW = Instant.parse("2026-02-04T07:00:00Z");

    @BeforeAll
    static void trust() {
        TrustedRecords.add();
    }

    @Test
    void shouldAddWhatIsNewChangeWhatDiffersAndLeaveTheRest() {
        var there =
                Map.of("same", there("same", "/same"), "moved", there("moved", "/old"), "other", there("other", "/o"));

        var plan = SourcePlan.of(
                there, List.of(entry("same", "/same"), entry("moved", "/new"), entry("fresh", "/fresh")), false, NOW);

        assertThat(plan.added()).extracting(SourceDefinition::getSourceId).containsExactly("fresh");
        assertThat(plan.changed()).singleElement().satisfies(moved -> {
            assertThat(moved.getAddress()).isEqualTo("/new");
            assertThat(moved.getRequestedAt())
                    .as("polled soon, since it is another")
                    .isEqualTo(NOW);
        });
        assertThat(plan.unchanged()).containsExactly("same");
        assertThat(plan.removed()).isEmpty();
    }

    @Test
    void shouldRemoveWhatIsNotNamedOnlyWhereAsked() {
        var there = Map.of("a", there("a", "/a"), "b", there("b", "/b"));

        assertThat(SourcePlan.of(there, List.of(entry("a", "/a")), true, NOW).removed())
                .containsExactly("b");
        assertThat(SourcePlan.of(there, List.of(entry("a", "/a")), false, NOW).removed())
                .isEmpty();
    }

    @Test
    void shouldLeaveASourcePausedThatSomeonePaused() {
        var paused =
                SourceDefinition.newBuilder(there("a", "/a")).setPaused(true).build();

        var same = SourcePlan.of(Map.of("a", paused), List.of(entry("a", "/a")), false, NOW);
        var moved = SourcePlan.of(Map.of("a", paused), List.of(entry("a", "/b")), false, NOW);

        assertThat(same.unchanged()).containsExactly("a");
        assertThat(moved.changed())
                .singleElement()
                .satisfies(a -> assertThat(a.getPaused()).isTrue());
    }

    private static SourceDefinition there(String id, String address) {
        return entry(id, address).standing(BEFORE);
    }

    private static SourceEntry entry(String id, String address) {
        return SourceEntry.of(id, address, null);
    }
}
