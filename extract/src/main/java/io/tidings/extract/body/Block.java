package io.tidings.extract.body;

import org.jsoup.nodes.Element;

/// One block of a running text, with what the filter needs to know of where it stood.
///
/// @param index in the page, from 0
/// @param text white space collapsed, never empty
/// @param kind what the markup says
/// @param letters of it, those of scripts without spaces counted threefold
/// @param linked characters of it that stand in links
/// @param strong characters of it that are set in bold
/// @param links that begin in it
/// @param part the innermost part that it stands in
record Block(int index, String text, Kind kind, int letters, int linked, int strong, int links, Part part) {

    /// What the markup says a block is.
    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        ROW,
        CAPTION
    }

    Element source() {
        return part.element;
    }

    double linkShare() {
        return linked / (double) text.length();
    }

    /// Long enough for a paragraph, and not mostly links.
    boolean isClean() {
        return kind != Kind.HEADING
                && letters >= TextMass.SHORTEST_PARAGRAPH
                && linked < text.length() * TextMass.MOST_LINKED;
    }
}
