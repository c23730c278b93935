package io.tidings.extract;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An article as it was read out of a page, a feed entry or a plain text: fields only, nothing about its meaning.
///
/// What was not found is `null` or empty, never invented. Immutable and thread-safe.
///
/// @param url where it was read from, if anywhere
/// @param canonicalUrl the address the publisher calls its own, absolute; `null` where it names none
/// @param siteName the outlet as it names itself
/// @param title headline without the site's name
/// @param standfirst lede under the headline (*sapo*), not repeated in `text`
/// @param text body: paragraphs, subheadings and list items in order, each ended by `\n`; captions and boilerplate left
/// out
/// @param authors people, without roles and *By*
/// @param publishedAt first publication
/// @param modifiedAt last change that the publisher states
/// @param section section of the outlet, as it names it
/// @param image address of the main picture
/// @param imageCaption what stands under the main picture
/// @param captions photo captions that stood in the text, in order, each once
/// @param language BCP 47 code as the publisher declares it, e.g. `vi`; a hint, not a finding
/// @param truncated the rest stands behind a paywall or a *read more*
/// @param method how the body was found, e.g. `text`, `html-blocks`, `json-ld`, `html-script-data`, `feed-content`,
/// `feed-summary`
/// @param origins where fields were read, by their names here (`title`, `authors`, `canonicalUrl`, `siteName`,
/// `section`,
/// `image`, `imageCaption`, `language`); the times have theirs with them
public record ExtractedArticle(
        @Nullable String url,
        @Nullable String canonicalUrl,
        @Nullable String siteName,
        @Nullable String title,
        @Nullable String standfirst,
        String text,
        List<String> authors,
        @Nullable DatedTime publishedAt,
        @Nullable DatedTime modifiedAt,
        @Nullable String section,
        @Nullable String image,
        @Nullable String imageCaption,
        List<String> captions,
        @Nullable String language,
        boolean truncated,
        String method,
        Map<String, Origin> origins) {

    public ExtractedArticle {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(method, "method");
        authors = List.copyOf(authors);
        captions = List.copyOf(captions);
        origins = Map.copyOf(origins);
    }

    /// An article of which the form says where its fields stand, as in a feed or an agency's delivery.
    public ExtractedArticle(
            @Nullable String url,
            @Nullable String canonicalUrl,
            @Nullable String siteName,
            @Nullable String title,
            @Nullable String standfirst,
            String text,
            List<String> authors,
            @Nullable DatedTime publishedAt,
            @Nullable DatedTime modifiedAt,
            @Nullable String section,
            @Nullable String image,
            List<String> captions,
            @Nullable String language,
            boolean truncated,
            String method) {
        this(
                url,
                canonicalUrl,
                siteName,
                title,
                standfirst,
                text,
                authors,
                publishedAt,
                modifiedAt,
                section,
                image,
                null,
                captions,
                language,
                truncated,
                method,
                Map.of());
    }
}
