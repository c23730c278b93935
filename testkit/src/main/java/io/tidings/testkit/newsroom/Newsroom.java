package io.tidings.testkit.newsroom;

import io.tidings.testkit.newsroom.check.Counts;
import io.tidings.testkit.newsroom.check.Manners;
import io.tidings.testkit.newsroom.check.Served;
import io.tidings.testkit.newsroom.serve.NewsroomServer;
import io.tidings.testkit.newsroom.serve.ServeConfig;
import io.tidings.testkit.newsroom.world.Press;
import io.tidings.testkit.newsroom.world.Site;
import io.tidings.testkit.newsroom.world.World;
import java.net.URI;
import java.time.Clock;

/// A local web of news sites, running. Each site has a loopback address of its own, a robots.txt, a front page, a news
/// sitemap, and a feed for each of its sections (the sources). It knows what it served and how its guests behaved.
/// Thread-safe.
///
/// ```java
/// var world = World.quiet(1, 10_000, Instant.now()).cast(Casting.worldly());
/// try (var newsroom = Newsroom.open(world, ServeConfig.plain(), Clock.systemUTC())) {
///     poll(newsroom.feed(0));
///     assertThat(newsroom.manners().described()).isEmpty();
/// }
/// ```
public final class Newsroom implements AutoCloseable {

    private final Press press;
    private final Served served;
    private final Manners manners;
    private final Counts counts = new Counts();
    private final NewsroomServer server;

    private Newsroom(World world, ServeConfig config, Clock clock) {
        this.press = new Press(world);
        this.served = new Served(config.remember());
        this.manners = new Manners(world.hosts(), config.spacing());
        this.server = new NewsroomServer(press, clock, config, served, counts, manners);
    }

    /// Opens it; it answers when this returns.
    ///
    /// @param clock says what is published by now; need not be the world's
    /// @throws java.io.UncheckedIOException if the port is taken
    public static Newsroom open(World world, ServeConfig config, Clock clock) {
        return new Newsroom(world, config, clock);
    }

    /// What each source is and has published.
    public Press press() {
        return press;
    }

    /// The source of that number.
    public Site site(int source) {
        return press.site(source);
    }

    /// Where the source's feed is.
    public URI feed(int source) {
        return server.addresses().feed(source, source / press.world().sourcesPerHost());
    }

    /// Where something else is.
    ///
    /// @param path begins with `/`, e.g. `/sitemap.xml`
    public URI at(int host, String path) {
        return server.addresses().of(host, path);
    }

    /// What was served.
    public Served served() {
        return served;
    }

    /// How often what was answered.
    public Counts.Total counts() {
        return counts.total();
    }

    /// How guests behaved.
    public Manners manners() {
        return manners;
    }

    @Override
    public void close() {
        server.close();
    }
}
