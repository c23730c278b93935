package io.tidings.extract.feed.xml;

import io.tidings.extract.feed.xml.Names.Name;
import org.jspecify.annotations.Nullable;

/// An element whose end has not come yet. Used again for the next one at the same depth.
final class OpenElement {

    Name name = Name.of("");
    Vocabulary vocabulary = Vocabulary.PLAIN;

    /// What [Scopes] held before it.
    int scope;

    /// Its `xml:base` resolved, or its parent's.
    @Nullable
    String base;

    /// Its `xml:lang`, or its parent's.
    @Nullable
    String language;

    void enter(Name entered, int mark, OpenElement parent, boolean root) {
        name = entered;
        scope = mark;
        base = parent.base;
        language = root ? null : parent.language;
    }

    /// Whether it belongs to a feed's own vocabulary, whose elements end each other.
    boolean isOwn() {
        return vocabulary == Vocabulary.PLAIN || vocabulary == Vocabulary.ATOM || vocabulary == Vocabulary.SITEMAP;
    }
}
