package io.tidings.bench.ingest;

import io.tidings.bench.Spread;
import io.tidings.bench.stream.BenchCluster;
import io.tidings.testkit.newsroom.Editor;
import io.tidings.testkit.newsroom.Newsroom;
import io.tidings.testkit.newsroom.serve.Certificate;
import io.tidings.testkit.newsroom.serve.ServeConfig;
import io.tidings.testkit.newsroom.world.Format;
import io.tidings.testkit.newsroom.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// One instance of ingest and the bare loop in turns, each halted while the other works, each against a newsroom of the
/// same world. Every request needs a new connection. For one thread.
final class PollContest implements AutoCloseable {

    /// Short: who is halted for it, with the time to settle and with {@link #ROOM}, must be back before its group gives
    /// it up, ten seconds after its last heartbeat.
    private static final Duration ROUND = Duration.ofSeconds(3);

    private static final Duration SETTLE = Duration.ofSeconds(1);

    /// Both are halted so long at most, so that the connections of earlier rounds are forgotten.
    private static final Duration ROOM = Duration.ofSeconds(2);

    /// What ingest keeps by default.
    private static final Duration SPACING = Duration.ofMillis(250);

    /// Between two stories of a source.
    private static final Duration PERIOD = Duration.ofHours(1);

    private static final Duration LONGEST_SWEEP = Duration.ofMinutes(15);
    private static final int AT_ONCE = 200;
    private static final int MOST_BARE_SOURCES = 50_000;
    private static final Instant START = Instant.parse("2026-02-03T00:00:00Z");

    /// What the rounds gave: a second, and ours to theirs, round by round.
    record Result(Spread ours, Spread theirs, Spread ratio) {}

    private final int sources;
    private final int rounds;
    private final Editor editor = new Editor(START.plus(PERIOD));
    private final Editor editorOfOther = new Editor(START.plus(PERIOD));
    private final BenchCluster cluster;
    private final Newsroom newsroom;
    private final Newsroom other;
    private final Child ingest;
    private final Child bare;
    private double firstSweepPerSecond;

    /// @param certificate null for plain HTTP
    PollContest(int sources, int rounds, @Nullable Certificate certificate) throws IOException {
        this.sources = sources;
        this.rounds = rounds;
        var world = World.quiet(1, sources, START).every(PERIOD).written(List.of(Format.RSS_WHOLE), 1, 5);
        var plain = ServeConfig.plain().forLoad().spaced(SPACING);
        var config = certificate == null ? plain : plain.over(certificate);
        this.newsroom = Newsroom.open(world, config, editor);
        this.other = Newsroom.open(world, config, editorOfOther);
        this.cluster = BenchCluster.start();
        NewsroomSources.define(cluster, newsroom, sources);
        var scheme = certificate == null ? "http" : "https";
        var bareSources = Math.min(sources, MOST_BARE_SOURCES);
        var trust = certificate == null ? List.<String>of() : trusting(certificate);
        this.bare = Child.start(
                BareClient.class,
                trust,
                List.of(scheme, Integer.toString(other.feed(0).getPort()), "" + bareSources, "" + AT_ONCE));
        awaitAll(bare, () -> feeds(other) >= bareSources);
        bare.halt();
        this.ingest = Child.start(IngestUnderTest.class, trust, List.of(config().toString()));
    }

    private static List<String> trusting(Certificate certificate) {
        return List.of(
                "-Djavax.net.ssl.trustStore=" + certificate.store(),
                "-Djavax.net.ssl.trustStorePassword=" + Certificate.PASSWORD,
                "-Djdk.internal.httpclient.disableHostnameVerification=true");
    }

    private Path config() throws IOException {
        return Files.writeString(Files.createTempFile("tidings-bench-ingest", ".yaml"), """
                kafka: %s
                registry: %s
                instance: bench
                polls-at-once: %d
                """.formatted(
                        cluster.address().kafka(), cluster.address().registry(), AT_ONCE));
    }

    /// Polls every source for the first time, so that all are answered 304 from then on.
    void sweep() {
        awaitAll(ingest, () -> feeds(newsroom) >= sources / 10);
        var start = System.nanoTime();
        var before = feeds(newsroom);
        awaitAll(ingest, () -> feeds(newsroom) >= sources);
        firstSweepPerSecond = (feeds(newsroom) - before) / seconds(start);
    }

    /// Polls a second of the first sweep, without its first tenth.
    double firstSweepPerSecond() {
        return firstSweepPerSecond;
    }

    /// Nothing new anywhere.
    Result notModified() {
        return contest(false, room -> room.counts().notModified());
    }

    /// One new story in each source that is polled.
    Result withNews() {
        return contest(true, PollContest::feeds);
    }

    /// Each poll shall find one new story: the newsroom of ingest is set on only when the round to come might find a
    /// source for the second time. That of the bare loop, which reads nothing, is set on for each round.
    private Result contest(boolean news, ToLongFunction<Newsroom> count) {
        var polledUntilSetOn = 0L;
        var ours = new double[rounds];
        var theirs = new double[rounds];
        var ratio = new double[rounds];
        for (var round = 0; round < rounds; round++) {
            if (news && (round == 0 || polls(newsroom) - polledUntilSetOn > sources - perRound(ours[round - 1]))) {
                editor.advance(PERIOD);
                polledUntilSetOn = polls(newsroom);
            }
            if (news) {
                editorOfOther.advance(PERIOD);
            }
            ingest.halt();
            ConnectionTable.awaitRoom(ROOM);
            ingest.goOn();
            ours[round] = perSecond(ingest, () -> count.applyAsLong(newsroom));
            ingest.halt();
            bare.goOn();
            theirs[round] = perSecond(bare, () -> count.applyAsLong(other));
            bare.halt();
            ingest.goOn();
            ratio[round] = ours[round] / theirs[round];
        }
        return new Result(Spread.of(ours), Spread.of(theirs), Spread.of(ratio));
    }

    private static double perRound(double perSecond) {
        return perSecond * (ROUND.plus(SETTLE).toMillis() / 1e3);
    }

    private static double perSecond(Child child, LongSupplier count) {
        sleep(SETTLE);
        var start = System.nanoTime();
        var before = count.getAsLong();
        sleep(ROUND);
        if (!child.isAlive()) {
            throw new IllegalStateException("the process under test has ended, see above");
        }
        return (count.getAsLong() - before) / seconds(start);
    }

    /// Heap in use after a collection, in bytes.
    long heapBytes() {
        return Long.parseLong(ingest.ask("heap"));
    }

    /// How often ingest was impolite.
    long impolite() {
        newsroom.manners().described().forEach(System.err::println);
        return newsroom.manners().violations();
    }

    private static long feeds(Newsroom newsroom) {
        return newsroom.counts().feeds();
    }

    private static long polls(Newsroom newsroom) {
        return newsroom.counts().feeds() + newsroom.counts().notModified();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void awaitAll(Child child, BooleanSupplier reached) {
        var end = System.nanoTime() + LONGEST_SWEEP.toNanos();
        while (!reached.getAsBoolean()) {
            if (!child.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("not every source was polled, within " + LONGEST_SWEEP.toMinutes()
                        + " minutes; the process under test " + (child.isAlive() ? "lives" : "has ended, see above"));
            }
            sleep(Duration.ofMillis(100));
        }
    }

    private static void sleep(Duration time) {
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        ingest.close();
        bare.close();
        cluster.close();
        newsroom.close();
        other.close();
    }
}
