package io.tidings.cli.pipeline;

import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.testkit.newsroom.Newsroom;
import io.tidings.testkit.newsroom.serve.ServeConfig;
import io.tidings.testkit.newsroom.world.Casting;
import io.tidings.testkit.newsroom.world.Format;
import io.tidings.testkit.newsroom.world.Site;
import io.tidings.testkit.newsroom.world.Volumes;
import io.tidings.testkit.newsroom.world.World;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// A newsroom that shows the pipeline live: always the same sites, whose days pass quicker than ours. Starting it again
/// goes on where time has got to. Thread-safe.
final class DemonstrationNewsroom implements AutoCloseable {

    private static final long SEED = 2026;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int SECTIONS_OF_A_SITE = 4;
    private static final int BACKLOG = 5;
    private static final int WINDOW = 20;
    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Newsroom newsroom;
    private final int sources;

    private DemonstrationNewsroom(Newsroom newsroom, int sources) {
        this.newsroom = newsroom;
        this.sources = sources;
    }

    static DemonstrationNewsroom open(int sources, int port, double speed) {
        var volumes =
                Volumes.ofFile(Path.of(System.getProperty("tidings.data", "../shared/data"), "source-volumes.csv.gz"));
        var world = new World(
                SEED,
                sources,
                SECTIONS_OF_A_SITE,
                volumes,
                Casting.worldly(),
                List.of(Format.values()),
                BACKLOG,
                WINDOW,
                START,
                speed);
        var config = ServeConfig.plain().on(port).withoutMemory();
        return new DemonstrationNewsroom(Newsroom.open(world, config, Clock.systemUTC()), sources);
    }

    /// Its sources, to be polled again and again.
    List<SourceDefinition> sources(Instant now) {
        return IntStream.range(0, sources)
                .mapToObj(source -> definition(newsroom.site(source), now))
                .toList();
    }

    /// The front page of its first site.
    URI front() {
        return newsroom.at(0, "/");
    }

    private SourceDefinition definition(Site site, Instant now) {
        return SourceDefinition.newBuilder()
                .setSourceId(String.format(Locale.ROOT, "newsroom-%04d", site.source()))
                .setKind(SourceKind.FEED)
                .setAddress(newsroom.feed(site.source()).toString())
                .setName(site.name() + ", " + site.temper().name().toLowerCase(Locale.ROOT))
                .setLanguage(site.language())
                .setLabels(List.of("newsroom"))
                .setPollEveryMillis(interval(site).toMillis())
                .setAllowPrivateAddresses(true)
                .setRequestedAt(now)
                .setDefinedAt(now)
                .build();
    }

    /// Twice for each story, within bounds that someone who watches has patience for.
    private static Duration interval(Site site) {
        var half = site.period().dividedBy(2);
        return half.compareTo(SHORTEST) < 0 ? SHORTEST : half.compareTo(LONGEST) > 0 ? LONGEST : half;
    }

    @Override
    public void close() {
        newsroom.close();
    }
}
