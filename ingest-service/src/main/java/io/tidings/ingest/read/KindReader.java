package io.tidings.ingest.read;

import io.tidings.extract.kind.ContentKind;
import io.tidings.news.SourceKind;
import java.io.IOException;

/// Reads one kind of content, wherever it comes from: an address, a file, a folder. Thread-safe: many polls share one.
///
/// A new kind is one class behind this, and its line in [ContentReader].
interface KindReader {

    /// Whether it is for a content that looks like this, in a source that is declared like that.
    ///
    /// @param looks what the content is, by its bytes; a declared kind counts where the bytes leave it open
    boolean reads(ContentKind looks, SourceKind declared);

    /// Hands the content's entries on, what is wrong with them included.
    ///
    /// @return whether all of it was read
    /// @throws IOException if it cannot be read
    ReadEnd read(Content content, PollRequest request, Entries entries) throws IOException, InterruptedException;
}
