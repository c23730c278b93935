package io.tidings.schemas.topic;

import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.InterruptException;

/// The cluster or the registry did not do what it was asked: not reachable, not allowed, or refused.
public final class BrokerUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokerUnavailableException(String what, Throwable cause) {
        super(
                "Could not " + what + ": " + reason(cause).getMessage()
                        + "; check that it runs and that its address is right",
                cause);
    }

    private static Throwable reason(Throwable failure) {
        var cause = failure.getCause();
        return failure instanceof ExecutionException && cause != null ? cause : failure;
    }

    /// The answer, once it is there.
    ///
    /// @param what is asked of the cluster, after *Could not*
    public static <T> T get(String what, KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new BrokerUnavailableException(what, e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
