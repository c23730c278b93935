package io.tidings.runtime.source;

import io.tidings.news.ExtractionHints;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// CSS selectors for the pages of one site, where extraction by itself is mistaken. Immutable.
///
/// @param body element that holds the text; key `body`
/// @param title element with the headline; key `title`
/// @param standfirst element with the standfirst; key `standfirst`
/// @param author elements with one author each; key `author`
/// @param date element with the time of publication; key `date`
/// @param remove elements that are no part of the article; key `remove`
public record WrittenHints(
        @Nullable String body,
        @Nullable String title,
        @Nullable String standfirst,
        @Nullable String author,
        @Nullable String date,
        @Nullable List<String> remove) {

    static final WrittenHints NONE = new WrittenHints(null, null, null, null, null, null);

    static WrittenHints of(ExtractionHints hints) {
        return new WrittenHints(
                hints.getBody(),
                hints.getTitle(),
                hints.getStandfirst(),
                hints.getAuthor(),
                hints.getDate(),
                hints.getRemove().isEmpty() ? null : hints.getRemove());
    }

    ExtractionHints record() {
        return new ExtractionHints(body, title, standfirst, author, date, remove == null ? List.of() : remove);
    }
}
