package io.tidings.extract.body;

import java.util.Set;

/// HTML elements by what they are to a running text.
final class Tags {

    /// Never part of a text, whatever stands in them.
    static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "button",
            "input",
            "select",
            "textarea",
            "option",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "map",
            "math",
            "dialog",
            "link",
            "meta",
            "head",
            "label",
            "datalist",
            "amp-ad",
            "amp-embed",
            "nav",
            "frameset");

    /// Run along inside a line; everything else begins a block of its own.
    static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "ins",
            "kbd",
            "mark",
            "q",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
            "nobr",
            "img",
            "picture",
            "source",
            "center-inline",
            "tspan",
            "o:p",
            "st1:place",
            "bold",
            "italic",
            "hl2",
            "date",
            "x-link");

    static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private Tags() {}

    static boolean isInline(String tag) {
        return INLINE.contains(tag);
    }
}
