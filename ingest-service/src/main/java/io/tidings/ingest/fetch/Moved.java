package io.tidings.ingest.fetch;

import io.tidings.ingest.schedule.Advice;
import java.net.URI;

/// Notes in a good outcome that the address has moved for good. Pure.
final class Moved {

    private Moved() {}

    static FetchOutcome to(URI address, FetchOutcome outcome) {
        return switch (outcome) {
            case FetchOutcome.Fetched fetched ->
                new FetchOutcome.Fetched(
                        fetched.address(),
                        fetched.body(),
                        fetched.contentType(),
                        fetched.validators(),
                        moved(address, fetched.advice()));
            case FetchOutcome.NotModified not -> new FetchOutcome.NotModified(moved(address, not.advice()));
            default -> outcome;
        };
    }

    private static Advice moved(URI address, Advice advice) {
        return new Advice(address.toString(), advice.freshFor(), advice.pace());
    }
}
