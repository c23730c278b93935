package io.tidings.runtime.ops;

import io.javalin.Javalin;
import io.tidings.runtime.config.HttpConfig;
import io.tidings.runtime.life.Service;
import io.tidings.runtime.telemetry.Telemetry;
import java.util.List;
import java.util.function.Supplier;

/// A small HTTP server with `/metrics` and `/health` alone. Thread-safe.
public final class OpsServer implements AutoCloseable {

    private final Javalin javalin;

    private OpsServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /// @param services asked for with each request
    /// @throws io.javalin.util.JavalinBindException if the port is taken
    public static OpsServer start(
            HttpConfig config, Telemetry telemetry, Supplier<? extends List<? extends Service>> services) {
        var javalin = Javalin.create(settings -> {
            settings.startup.showJavalinBanner = false;
            settings.startup.showOldJavalinVersionWarning = false;
            OpsRoutes.mount(settings.routes, telemetry, services);
        });
        return new OpsServer(javalin.start(config.host(), config.port()));
    }

    /// The port that it answers on.
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
