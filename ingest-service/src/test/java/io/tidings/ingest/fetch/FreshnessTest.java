package io.tidings.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FreshnessTest {

    private static final Instant NOW = Instant.parse("2026-02-03T07:15:00Z");

    private static Optional<Duration> of(Map<String, String> headers) {
        var all = new java.util.HashMap<String, List<String>>();
        headers.forEach((name, value) -> all.put(name, List.of(value)));
        return Freshness.of(HttpHeaders.of(all, (_, _) -> true), NOW);
    }

    @Test
    void shouldSubtractWhatTheAnswerHasSpentInCaches() {
        assertThat(of(Map.of("Cache-Control", "public,max-age=600", "Age", "200")))
                .contains(Duration.ofSeconds(400));
        assertThat(of(Map.of("Cache-Control", "max-age=600", "Age", "700"))).isEmpty();
    }

    @Test
    void shouldBelieveExpiresWhereThereIsNoMaxAge() {
        var headers = Map.of("Expires", "Tue, 03 Feb 2026 08:15:00 GMT", "Date", "Tue, 03 Feb 2026 07:00:00 GMT");
        assertThat(of(headers)).contains(Duration.ofMinutes(75));
        assertThat(of(Map.of("Expires", "0"))).isEmpty();
    }

    @Test
    void shouldAskAgainAtItsOwnPaceWhatIsNotToBeKept() {
        assertThat(of(Map.of("Cache-Control", "no-cache, max-age=600"))).isEmpty();
        assertThat(of(Map.of("Cache-Control", "s-maxage=600"))).isEmpty();
        assertThat(of(Map.of())).isEmpty();
    }
}
