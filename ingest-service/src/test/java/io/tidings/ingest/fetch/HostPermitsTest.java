package io.tidings.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.ingest.schedule.Places;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HostPermitsTest {

    private static final URI HARBOUR = URI.create("http://Harbour.example:8080/feed");

    @Test
    void shouldLetOneFetchAtATimeToAHostWhateverThePort() throws Exception {
        var hosts = new HostPermits(Duration.ZERO, Places.UNBOUNDED);
        var first = hosts.acquire(HARBOUR, Duration.ZERO);
        var second = new CompletableFuture<Boolean>();
        Thread.ofVirtual().start(() -> {
            try (var _ = hosts.acquire(URI.create("https://harbour.example/other"), Duration.ZERO)) {
                second.complete(true);
            } catch (InterruptedException e) {
                second.completeExceptionally(e);
            }
        });
        try (var _ = hosts.acquire(URI.create("http://market.example/"), Duration.ZERO)) {
            assertThat(second).as("another host does not wait").isNotDone();
        }

        first.close();

        assertThat(second.get(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void shouldKeepThePauseBetweenTwoFetchesOfAHost() throws Exception {
        var hosts = new HostPermits(Duration.ofMillis(20), Places.UNBOUNDED);
        hosts.acquire(HARBOUR, Duration.ofMillis(80)).close();
        assertThat(hosts.pauseLeft("harbour.example")).isPositive();
        var begun = System.nanoTime();

        hosts.acquire(HARBOUR, Duration.ZERO).close();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(40));
        assertThat(hosts.pauseLeft("harbour.example")).isLessThanOrEqualTo(Duration.ofMillis(20));
        assertThat(hosts.pauseLeft("market.example")).isZero();
    }

    @Test
    void shouldGiveItsPlaceToOthersWhileItWaitsForAHost() throws Exception {
        // Given: one place, and a host that is busy
        var places = new Places(1);
        var hosts = new HostPermits(Duration.ZERO, places);
        var busy = hosts.acquire(HARBOUR, Duration.ZERO);
        var waited = new CompletableFuture<Boolean>();
        places.take();
        Thread.ofVirtual().start(() -> {
            try (var _ = hosts.acquire(HARBOUR, Duration.ZERO)) {
                waited.complete(true);
            } catch (InterruptedException e) {
                waited.completeExceptionally(e);
            } finally {
                places.leave();
            }
        });

        // When: someone else wants to work
        places.take();

        // Then
        assertThat(waited).isNotDone();
        busy.close();
        places.leave();
        assertThat(waited.get(30, TimeUnit.SECONDS)).isTrue();
    }
}
