package io.tidings.ingest.read;

import org.jspecify.annotations.Nullable;

/// Where an entry stands in its source. Immutable.
///
/// @param input the file or address within the source
/// @param version what the input was like; the same version has the same entries in the same order
/// @param entry the entry's number in the input, from 1: the line, the feed's entry, 1 for a single article
/// @param line line in a file of lines, else null
/// @param inputId the id that the input itself gives the entry: a feed's guid, a line's `id`
public record Place(
        String input,
        String version,
        long entry,
        @Nullable Long line,
        @Nullable String inputId) {}
