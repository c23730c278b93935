package io.tidings.console.lag;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks at the groups as often as somebody wants to see them, but no oftener than every two seconds, however many
/// want
/// to. While a look takes long, the one before is shown. Thread-safe.
public final class LagWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LagWatch.class);
    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final Duration WAITED_FOR = Duration.ofSeconds(3);

    private final LagReader reader;
    private final Clock clock;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("lag").factory());
    private @Nullable Future<?> look;
    private volatile ConsumersView last =
            new ConsumersView(Instant.EPOCH, "the cluster has not answered yet", List.of());
    private volatile Instant lookedAt = Instant.EPOCH;

    /// @param reader closed by this watch
    public LagWatch(LagReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /// The groups, some seconds old at most unless there is trouble; takes 3 s at most.
    public ConsumersView view() {
        var looking = lookIfOld();
        if (looking != null && !isRecent()) {
            try {
                looking.get(WAITED_FOR.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                return last;
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            } catch (java.util.concurrent.ExecutionException e) {
                LOG.atError().setCause(e).log("a look at the consumer groups failed");
            }
        }
        return last;
    }

    private synchronized @Nullable Future<?> lookIfOld() {
        if (look != null && !look.isDone()) {
            return look;
        }
        if (lookedAt.plus(FRESH).isAfter(clock.instant())) {
            return null;
        }
        look = thread.submit(this::look);
        return look;
    }

    /// Whether the last look can be shown while the next is being taken.
    private boolean isRecent() {
        return last.trouble() == null && last.at().plus(FRESH.multipliedBy(3)).isAfter(clock.instant());
    }

    private void look() {
        try {
            var groups = reader.read();
            last = new ConsumersView(clock.instant(), null, groups);
        } catch (KafkaException e) {
            last = new ConsumersView(
                    last.at(),
                    "The cluster does not answer (" + e.getMessage() + "). Shown is what was known.",
                    last.groups());
        } finally {
            lookedAt = clock.instant();
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (thread.awaitTermination(WAITED_FOR.toSeconds() * 2, TimeUnit.SECONDS)) {
                reader.close();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
