package io.tidings.testkit.newsroom.serve;

import io.tidings.testkit.newsroom.check.Counts;
import io.tidings.testkit.newsroom.check.Manners;
import io.tidings.testkit.newsroom.check.Served;
import io.tidings.testkit.newsroom.world.Press;
import java.time.Clock;

/// Puts the newsroom's server together. Thread-safe.
public final class NewsroomServer implements AutoCloseable {

    private final WebServer web;
    private final Tricks tricks;
    private final Addresses addresses;

    /// Starts it.
    ///
    /// @throws java.io.UncheckedIOException if the port is taken
    public NewsroomServer(Press press, Clock clock, ServeConfig config, Served served, Counts counts, Manners manners) {
        this.web = new WebServer(config.port(), config.certificate(), config.keepAlive());
        this.tricks = new Tricks(config.slowPause());
        this.addresses = new Addresses(config.certificate() == null ? "http" : "https", web.open());
        var feeds = new FeedDesk(press, clock, addresses, served, counts, manners, tricks, config.retryAfter());
        web.start(new Reception(press, clock, addresses, manners, counts, feeds));
    }

    /// Where its hosts answer.
    public Addresses addresses() {
        return addresses;
    }

    @Override
    public void close() {
        tricks.close();
        web.stop();
    }
}
