package io.tidings.testkit.newsroom.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MannersTest {

    private static final String NAMED = "Reader/1 (contact: someone@example.org)";
    private static final long SECOND = 1_000_000_000L;

    private final Manners manners = new Manners(2, Duration.ofSeconds(10));

    private void visit(int host, String path, long second) {
        manners.arrived(host, path, false, NAMED, second * SECOND);
        manners.left(host);
    }

    @Test
    void shouldFindNothingWrongWithAGuestThatWaits() {
        visit(0, "/robots.txt", 0);
        visit(0, "/a", 0);
        visit(1, "/a", 1);
        visit(0, "/b", 10);

        assertThat(manners.described()).isEmpty();
        assertThat(manners.violations()).isZero();
    }

    @Test
    void shouldNoticeWhoComesTooSoon() {
        visit(0, "/a", 0);
        visit(0, "/b", 7);

        assertThat(manners.described())
                .containsExactly("host 0: the request for /b came 7000 ms after the request before");
    }

    @Test
    void shouldNoticeTwoAtOnce() {
        manners.arrived(0, "/a", false, NAMED, 0);
        manners.arrived(0, "/robots.txt", false, NAMED, 20 * SECOND);

        assertThat(manners.described()).singleElement().asString().contains("while another request was being answered");
    }

    @Test
    void shouldNoticeWhoDoesNotWaitWhenAskedTo() {
        visit(0, "/a", 0);
        manners.askedToWait(0, 60 * SECOND);
        visit(0, "/a", 30);
        visit(0, "/a", 61);

        assertThat(manners.described()).singleElement().asString().contains("before the time that was asked for");
    }

    @Test
    void shouldNoticeWhoGoesWhereItMayNotOrHasNoName() {
        manners.arrived(0, "/private/x", true, "Java-http-client/25", 0);

        assertThat(manners.violations()).isEqualTo(2);
    }
}
