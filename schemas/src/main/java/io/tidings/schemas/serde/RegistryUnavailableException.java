package io.tidings.schemas.serde;

import org.apache.kafka.common.errors.RetriableException;

/// The schema registry did not answer in time: nothing is wrong with the record, the work can be tried again later.
public final class RegistryUnavailableException extends RetriableException {

    private static final long serialVersionUID = 1L;

    RegistryUnavailableException(String registry, Throwable cause) {
        super(
                "The schema registry at " + registry
                        + " does not answer; start it or correct its address (`registry`), the work goes on by itself",
                cause);
    }
}
