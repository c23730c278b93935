package io.tidings.runtime.ops;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.tidings.runtime.health.Health;
import io.tidings.runtime.life.Service;
import io.tidings.runtime.telemetry.Telemetry;
import java.util.List;
import java.util.function.Supplier;

/// `/metrics` and `/health`, for a Javalin of one's own.
public final class OpsRoutes {

    private static final String PROMETHEUS_TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private OpsRoutes() {}

    /// Adds the two routes.
    ///
    /// `/metrics` answers in Prometheus' text format.
    /// `/health` answers `{"status", "services":[{"name", "status", "message"}]}`:
    /// 200 if every service is UP, 503 otherwise.
    ///
    /// @param services asked for with each request
    public static void mount(
            RoutesConfig routes, Telemetry telemetry, Supplier<? extends List<? extends Service>> services) {
        routes.get("/metrics", context -> context.contentType(PROMETHEUS_TEXT).result(telemetry.prometheusText()));
        routes.get("/health", context -> health(context, services.get()));
    }

    private static void health(Context context, List<? extends Service> services) {
        var report = HealthReport.of(services);
        context.status(report.status() == Health.Status.UP ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .contentType("application/json")
                .result(report.json());
    }
}
