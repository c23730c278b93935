package io.tidings.ingest.intake;

import io.tidings.ingest.read.Read;

/// An item that is taken in, with its number.
public sealed interface Item {

    /// Within the source, from 1 without gaps.
    long number();

    /// An article to publish.
    record Accepted(long number, Read.Entry entry) implements Item {}

    /// An item that ends here.
    record Refused(long number, Read.Bad bad) implements Item {}
}
