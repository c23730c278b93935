package io.tidings.ingest.push;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of a request. Immutable.
sealed interface Answer {

    /// Everything in it is in the pipeline, or was before.
    record Done(List<Fate> articles) implements Answer {
        public Done {
            articles = List.copyOf(articles);
        }
    }

    /// A request with this key and content was done before.
    record Repeated() implements Answer {}

    /// A request with this key was done before, and had other content.
    record OtherContent() implements Answer {}

    /// Nothing of it is known to be taken; sending it again is right.
    record TryAgain(String message) implements Answer {}

    /// Another instance has the source by now.
    record Elsewhere() implements Answer {}

    /// What became of one of its articles.
    ///
    /// @param outcome `taken`, `rejected`, or `known`: it was taken in with the same content before
    /// @param entry its number in the request, from 1
    /// @param line its line, in a request of lines
    /// @param id that the sender has given it
    /// @param item by which `tidings explain` and `tidings rejected` know it; absent where it was known
    /// @param reason short code of why it was rejected
    /// @param message a sentence on that
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Fate(
            String outcome,
            long entry,
            @Nullable Long line,
            @Nullable String id,
            @Nullable String item,
            @Nullable String reason,
            @Nullable String message) {}
}
