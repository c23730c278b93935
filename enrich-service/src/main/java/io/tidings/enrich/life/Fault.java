package io.tidings.enrich.life;

import io.tidings.schemas.serde.RegistryUnavailableException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;

/// What kind of failure a thread died of. Pure.
enum Fault {
    /// Something that the enrichment depends on is away or refuses: waiting mends it.
    OF_A_DEPENDENCY,
    /// A topic takes no record so large. The record comes again with every try, and Kafka Streams' production handler
    /// cannot pass over it, since the transaction is lost with it (KIP-1348).
    TOO_LARGE,
    /// A mistake in the program: the same record fails again, unless it was chance.
    OF_THE_PROGRAM;

    static Fault of(Throwable failure) {
        var causes = causes(failure);
        if (causes.stream().anyMatch(RecordTooLargeException.class::isInstance)) {
            return TOO_LARGE;
        }
        var root = causes.getLast();
        var isOurs = (root instanceof RuntimeException || root instanceof StackOverflowError)
                && !(root instanceof KafkaException)
                && !(root instanceof UncheckedIOException)
                && causes.stream().noneMatch(RegistryUnavailableException.class::isInstance);
        return isOurs ? OF_THE_PROGRAM : OF_A_DEPENDENCY;
    }

    /// What happened and what to do.
    String advice(Throwable failure) {
        var what = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        return switch (this) {
            case TOO_LARGE ->
                "A record is larger than its topic takes (" + what
                        + "). Nothing was lost. Compare the topics with `tidings topics plan`, raise their"
                        + " `max.message.bytes` with `tidings topics apply`, and start again";
            case OF_THE_PROGRAM ->
                "The same step failed time after time (" + what + "; "
                        + causes(failure).getLast()
                        + "). Nothing was lost. This is a fault of the program: report it with the log; a version"
                        + " without it goes on where this one stopped";
            case OF_A_DEPENDENCY -> what;
        };
    }

    private static List<Throwable> causes(Throwable failure) {
        var causes = new ArrayList<Throwable>();
        for (Throwable cause = failure; cause != null && !causes.contains(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }
}
