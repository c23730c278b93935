package io.tidings.runtime.ops;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tidings.runtime.health.Health;
import io.tidings.runtime.life.Service;
import java.io.UncheckedIOException;
import java.util.List;

/// The health of all services as one answer. Immutable.
///
/// @param status the worst of them
/// @param services each
record HealthReport(Health.Status status, List<Line> services) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// One service of the report.
    record Line(String name, Health.Status status, String message) {}

    static HealthReport of(List<? extends Service> services) {
        var lines = services.stream().map(HealthReport::line).toList();
        var worst =
                lines.stream().map(Line::status).max(Health.Status::compareTo).orElse(Health.Status.UP);
        return new HealthReport(worst, lines);
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(Service service) {
        var health = service.health();
        return new Line(service.name(), health.status(), health.message());
    }
}
