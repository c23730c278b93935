package io.tidings.store.search;

import java.util.Optional;

/// What articles are asked for. Immutable.
///
/// @param words each must stand in the article's title, standfirst or beginning, with or without its diacritics; the
/// last
///     may be the beginning of a word; empty for any
/// @param language BCP 47
/// @param before end of the page before
/// @param limit articles a page, 1 to 200
public record ArticleQuestion(
        String words, Optional<String> language, Optional<String> source, Optional<Cursor> before, int limit) {

    /// Most articles or rejections a page.
    public static final int MOST = 200;

    public ArticleQuestion {
        limit = Math.clamp(limit, 1, MOST);
    }
}
