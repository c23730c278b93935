package io.tidings.platform;

import io.tidings.platform.failure.PlatformException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// The platform's parts, started at the same time and stopped at the same time: none needs another.
final class Parts implements AutoCloseable {

    private final Progress progress;
    private final List<Starting<?>> all = new ArrayList<>();

    /// Platform threads: each sits in blocking calls of libraries that know nothing else.
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("platform-", 1).factory());

    Parts(Progress progress) {
        this.progress = progress;
    }

    /// A part on its way.
    record Starting<T extends AutoCloseable>(String name, CompletableFuture<T> future) {

        /// The part, after [Parts#awaitAll].
        T started() {
            return future.join();
        }
    }

    <T extends AutoCloseable> Starting<T> start(String name, Supplier<T> part) {
        var starting = new Starting<>(name, CompletableFuture.supplyAsync(() -> timed(name, part), threads));
        all.add(starting);
        return starting;
    }

    private <T> T timed(String name, Supplier<T> part) {
        progress.report("starting " + name);
        long begin = System.nanoTime();
        T started = part.get();
        progress.report(String.format(Locale.ROOT, "%s is up after %.1f s", name, (System.nanoTime() - begin) / 1e9));
        return started;
    }

    /// Waits until every part is up or has failed.
    ///
    /// @throws PlatformException the first part's failure, the others' added
    void awaitAll() {
        var failures = all.stream().flatMap(part -> failureOf(part).stream()).toList();
        if (!failures.isEmpty()) {
            var first = failures.getFirst();
            failures.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
    }

    private static List<RuntimeException> failureOf(Starting<?> part) {
        try {
            part.future().join();
            return List.of();
        } catch (CompletionException failure) {
            return List.of(
                    failure.getCause() instanceof PlatformException known
                            ? known
                            : new PlatformException(
                                    "Could not start %s (%s).".formatted(part.name(), failure), failure));
        }
    }

    /// Stops every part that has come up; waits for those still starting. Closing twice does nothing.
    @Override
    public void close() {
        var stops = all.stream()
                .map(part -> part.future().thenAcceptAsync(up -> stop(part.name(), up), threads))
                .toList();
        all.clear();
        var failures = new ArrayList<RuntimeException>();
        for (var stop : stops) {
            try {
                stop.join();
            } catch (CompletionException failure) {
                failures.add(failure);
            }
        }
        threads.shutdown();
        failures.stream()
                .filter(failure -> failure.getCause() instanceof StopFailed)
                .findFirst()
                .ifPresent(failure -> {
                    throw failure;
                });
    }

    private static void stop(String name, AutoCloseable part) {
        try {
            part.close();
        } catch (Exception failure) {
            throw new StopFailed(name, failure);
        }
    }

    /// A part that was up did not stop as it should.
    static final class StopFailed extends RuntimeException {
        StopFailed(String name, Exception cause) {
            super("Could not stop %s: %s".formatted(name, cause.getMessage()), cause);
        }
    }
}
