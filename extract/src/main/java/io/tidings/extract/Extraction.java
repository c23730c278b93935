package io.tidings.extract;

import org.jspecify.annotations.Nullable;

/// What reading an input came to. Whatever the world sends is one of these; exceptions are faults of the program.
public sealed interface Extraction {

    /// It is an article.
    record Extracted(ExtractedArticle article) implements Extraction {}

    /// It was read, and is something else: a hub, a gallery, an error page, an empty text.
    ///
    /// @param reason one of a closed set of short codes in kebab case, e.g. `empty`, `hub`, `gallery`, `error-page`
    /// @param message a sentence for a person: what was found, and what to do
    /// @param title what it calls itself, if anything
    record NotAnArticle(
            String reason, String message, @Nullable String title) implements Extraction {}

    /// It could not be read at all.
    ///
    /// @param reason one of a closed set of short codes in kebab case, e.g. `not-utf-8`, `binary`, `too-large`
    /// @param message a sentence for a person: what happened, to what, and what to do
    record Unreadable(String reason, String message) implements Extraction {}
}
