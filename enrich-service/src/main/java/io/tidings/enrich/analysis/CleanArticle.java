package io.tidings.enrich.analysis;

import io.tidings.news.RawArticle;
import io.tidings.text.normalise.Cleaner;
import io.tidings.text.normalise.ComparableText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article's words, clean. Immutable.
///
/// @param text paragraphs, each ended by a line feed
/// @param comparable the body folded for comparison
public record CleanArticle(
        @Nullable String title,
        @Nullable String standfirst,
        String text,
        List<String> authors,
        List<String> captions,
        ComparableText comparable) {

    /// Cleans an article.
    public static CleanArticle of(RawArticle raw) {
        var clean = Cleaner.clean(raw.getTitle(), raw.getText());
        return new CleanArticle(
                clean.title(),
                line(raw.getStandfirst()),
                clean.text(),
                lines(raw.getAuthors()),
                lines(raw.getCaptions()),
                ComparableText.of(clean.text()));
    }

    /// Whether nothing readable is left of the body.
    public boolean isEmpty() {
        return comparable.size() == 0;
    }

    private static @Nullable String line(@Nullable String text) {
        var line = text == null ? "" : Cleaner.line(text);
        return line.isEmpty() ? null : line;
    }

    private static List<String> lines(List<String> texts) {
        return texts.stream()
                .map(Cleaner::line)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
