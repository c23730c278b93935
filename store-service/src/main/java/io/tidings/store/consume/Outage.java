package io.tidings.store.consume;

import io.tidings.runtime.health.Health;
import io.tidings.schemas.serde.RegistryUnavailableException;
import io.tidings.store.write.Fault;
import java.sql.SQLException;
import java.time.Duration;

/// What keeps the store from writing for now, judged by what was thrown.
///
/// @param health as shown
/// @param pause before the next attempt
record Outage(Health health, Duration pause) {

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration LATER = Duration.ofSeconds(10);

    static Outage of(Exception failure) {
        if (failure instanceof RegistryUnavailableException) {
            return new Outage(Health.waiting("waits for the schema registry: " + said(failure)), SOON);
        }
        if (Fault.of(failure) == Fault.OURS) {
            return new Outage(
                    Health.down("the database does not fit (a missing table or right?), nothing is written: "
                            + said(failure)),
                    LATER);
        }
        var what = isOfDatabase(failure) ? "the database" : "Kafka";
        return new Outage(Health.waiting("waits for " + what + ", then goes on by itself: " + said(failure)), SOON);
    }

    private static boolean isOfDatabase(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return true;
            }
        }
        return false;
    }

    private static String said(Throwable failure) {
        var message = failure.getMessage();
        return message == null
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
