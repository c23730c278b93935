package io.tidings.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.ingest.fetch.Robots.Verdict;
import io.tidings.ingest.schedule.Advice;
import io.tidings.ingest.schedule.PollOutcome.Validators;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RobotsTest {

    private static final int MANY_HOSTS = 200_000;
    private static final URI FEED = URI.create("https://harbour.example/feed");

    private Instant now = Instant.parse("2026-02-03T07:15:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final Robots robots = new Robots("Tidings/0.1 (news reader)", clock);
    private final List<URI> asked = new ArrayList<>();
    private FetchOutcome answer = text("");

    private static FetchOutcome text(String document) {
        return new FetchOutcome.Fetched(
                URI.create("https://harbour.example/robots.txt"),
                document.getBytes(StandardCharsets.UTF_8),
                "text/plain",
                Validators.NONE,
                Advice.NONE);
    }

    private Verdict verdict(URI address) throws InterruptedException {
        return robots.verdict(address, place -> {
            asked.add(place);
            return answer;
        });
    }

    @Test
    void shouldObeyTheRulesForItsNameAndNotThoseForOthers() throws Exception {
        answer = text("""
            User-agent: *
            Disallow: /

            User-agent: Tidings
            Disallow: /private
            Allow: /private/feed
            Crawl-delay: 7
            """);

        assertThat(verdict(FEED)).isEqualTo(new Verdict.Allowed(Duration.ofSeconds(7)));
        assertThat(verdict(URI.create("https://harbour.example/private/feed")))
                .as("the longer rule")
                .isInstanceOf(Verdict.Allowed.class);
        assertThat(verdict(URI.create("https://harbour.example/private/a")))
                .isInstanceOfSatisfying(
                        Verdict.Disallowed.class,
                        no -> assertThat(no.message())
                                .contains("https://harbour.example/robots.txt")
                                .contains("ignore-robots"));
    }

    @Test
    void shouldAskEachHostAndPortOnceADay() throws Exception {
        verdict(FEED);
        verdict(URI.create("https://HARBOUR.example/other"));
        verdict(URI.create("https://harbour.example:8443/feed"));
        assertThat(asked)
                .containsExactly(
                        URI.create("https://harbour.example/robots.txt"),
                        URI.create("https://harbour.example:8443/robots.txt"));

        now = now.plus(Duration.ofDays(1));
        verdict(FEED);

        assertThat(asked).hasSize(3);
    }

    @Test
    void shouldTakeAMissingRobotsForLeave() throws Exception {
        answer = new FetchOutcome.Failed(404, "not found");

        assertThat(verdict(FEED)).isEqualTo(new Verdict.Allowed(Duration.ZERO));
    }

    @Test
    void shouldFetchNothingWhileRobotsCannotBeHadAndAskAgainSoon() throws Exception {
        answer = new FetchOutcome.Failed(503, "robots.txt answers 503");
        assertThat(verdict(FEED)).isInstanceOf(Verdict.Unknown.class);
        assertThat(verdict(FEED)).isInstanceOf(Verdict.Unknown.class);
        assertThat(asked).hasSize(1);

        answer = text("");
        now = now.plus(Duration.ofMinutes(5));

        assertThat(verdict(FEED)).isInstanceOf(Verdict.Allowed.class);
    }

    @Test
    void shouldGoOnWithWhatItKnowsWhileRobotsCannotBeHad() throws Exception {
        answer = text("User-agent: *\nDisallow: /private");
        verdict(FEED);
        now = now.plus(Duration.ofDays(2));
        answer = new FetchOutcome.Failed("no answer");

        assertThat(verdict(FEED)).isInstanceOf(Verdict.Allowed.class);
        assertThat(verdict(URI.create("https://harbour.example/private"))).isInstanceOf(Verdict.Disallowed.class);
    }

    @Test
    void shouldTakeTheFirstWordOfTheUserAgentForItsName() {
        assertThat(RobotsRules.tokenOf("Tidings/0.1 (x)")).isEqualTo("tidings");
        assertThat(RobotsRules.tokenOf("Desk-Reader (contact: desk)")).isEqualTo("desk-reader");
        assertThat(RobotsRules.tokenOf("7")).isEqualTo("tidings");
    }

    @Test
    void shouldRememberTheHostsOfAllSourcesOfALargeInstance() throws Exception {
        answer = text("User-agent: *\n"
                + IntStream.range(0, 10)
                        .mapToObj("Disallow: /a-section-of-the-site/%d/\n"::formatted)
                        .collect(Collectors.joining()));
        for (var turn = 0; turn < 2; turn++) {
            for (var i = 0; i < MANY_HOSTS; i++) {
                assertThat(verdict(URI.create("https://www.host" + i + ".example/feed")))
                        .isInstanceOf(Verdict.Allowed.class);
            }
        }

        assertThat(asked).hasSize(MANY_HOSTS);
    }

    @Test
    void shouldNotGrowWithoutBound() throws Exception {
        var rules = new StringBuilder("User-agent: *\n");
        for (var i = 0; i < 1_000; i++) {
            rules.append("Disallow: /").append(i).append("x".repeat(250)).append('\n');
        }
        answer = text(rules.toString());

        for (var i = 0; i < 500; i++) {
            verdict(URI.create("https://host" + i + ".example/feed"));
        }
        asked.clear();
        verdict(URI.create("https://host499.example/feed"));
        verdict(URI.create("https://host0.example/feed"));

        assertThat(asked).containsExactly(URI.create("https://host0.example/robots.txt"));
    }
}
