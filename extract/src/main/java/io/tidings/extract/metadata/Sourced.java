package io.tidings.extract.metadata;

import io.tidings.extract.Origin;

/// A value and where it stood.
///
/// @param confidence 0 to 1
record Sourced<T>(T value, String from, double confidence) {

    Origin origin() {
        return new Origin(from, confidence);
    }
}
