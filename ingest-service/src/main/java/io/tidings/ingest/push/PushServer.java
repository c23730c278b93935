package io.tidings.ingest.push;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.tidings.ingest.credential.Secrets;
import io.tidings.ingest.measure.IngestMetrics;
import io.tidings.ingest.publish.Publisher;
import io.tidings.ingest.read.PostedReader;
import io.tidings.ingest.source.SourceTable;
import io.tidings.runtime.config.HttpConfig;
import java.net.URI;
import java.time.Clock;

/// Answers `POST /articles`. Thread-safe.
public final class PushServer implements AutoCloseable {

    private final Javalin javalin;
    private final String host;

    private PushServer(Javalin javalin, String host) {
        this.javalin = javalin;
        this.host = host;
    }

    /// @throws io.javalin.util.JavalinBindException if the port is taken
    public static PushServer start(
            HttpConfig config,
            SourceTable table,
            PostedReader reader,
            Publisher publisher,
            IngestMetrics metrics,
            Clock clock) {
        var routes = new PushRoutes(
                table, Secrets.ofThisProcess(), reader, new Desk(table, publisher::publish, clock), metrics);
        var javalin = Javalin.create(settings -> {
            settings.startup.showJavalinBanner = false;
            settings.startup.showOldJavalinVersionWarning = false;
            settings.concurrency.useVirtualThreads = true;
            waitForCommits(settings);
            routes.mount(settings.routes);
        });
        return new PushServer(javalin.start(config.host(), config.port()), config.host());
    }

    /// A request is silent while it waits for its commit; the server's usual 30 s would cut it off just before the
    /// answer.
    static void waitForCommits(JavalinConfig settings) {
        settings.jetty.modifyHttpConfiguration(
                http -> http.setIdleTimeout(PushRoutes.PATIENCE.multipliedBy(2).toMillis()));
    }

    /// Where it takes articles, from this machine.
    public URI address() {
        var reachable = host.equals("0.0.0.0") ? "127.0.0.1" : host;
        return URI.create("http://%s:%d/articles".formatted(reachable, javalin.port()));
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
