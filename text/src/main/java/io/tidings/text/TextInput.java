package io.tidings.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An article to analyse. Only the body is needed; what is not known is `null` or empty.
///
/// @param title headline
/// @param standfirst lede under the headline
/// @param body text; paragraphs end with `\n`; should be in NFC
/// @param captions of its photographs
/// @param publicationDay anchors *ngày 5/12* and *hôm qua*
/// @param languageHint what the page or feed claims, BCP 47
/// @param section of the outlet, as it names it; a strong hint at the topic
/// @param url where it appeared; its folders are read as sections
public record TextInput(
        @Nullable String title,
        @Nullable String standfirst,
        String body,
        List<String> captions,
        @Nullable LocalDate publicationDay,
        @Nullable String languageHint,
        @Nullable String section,
        @Nullable String url) {

    public TextInput {
        Objects.requireNonNull(body, "body");
        captions = List.copyOf(captions);
    }

    /// A text of which nothing else is known.
    public static TextInput of(String body) {
        return new TextInput(null, null, body, List.of(), null, null, null, null);
    }

    /// A text with its headline.
    public static TextInput of(@Nullable String title, String body) {
        return new TextInput(title, null, body, List.of(), null, null, null, null);
    }
}
