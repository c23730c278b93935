package io.tidings.extract.body;

import org.jsoup.nodes.Element;

/// One block of a running text, with what the filter needs to know of where it stood.
///
/// @param text white space collapsed, never empty
/// @param kind what the markup says
/// @param linked characters of it that stand in links
/// @param source the element whose own text it is
record Block(String text, Kind kind, int linked, Element source) {

    /// What the markup says a block is.
    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        ROW,
        CAPTION
    }

    double linkShare() {
        return linked / (double) text.length();
    }
}
