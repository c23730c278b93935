package io.tidings.extract.feed;

import java.util.Set;

/// Whether a text is HTML when nobody says so: it has a tag of HTML, or a character reference.
///
/// `a < b` and `Fish & Chips` have neither. One pass over the text.
final class HtmlSigns {

    private static final Set<String> TAGS = Set.of(
            "a",
            "abbr",
            "article",
            "aside",
            "audio",
            "b",
            "big",
            "blockquote",
            "br",
            "center",
            "cite",
            "code",
            "del",
            "div",
            "dl",
            "dd",
            "dt",
            "em",
            "embed",
            "figcaption",
            "figure",
            "font",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "i",
            "iframe",
            "img",
            "ins",
            "kbd",
            "li",
            "mark",
            "nobr",
            "object",
            "ol",
            "p",
            "picture",
            "pre",
            "q",
            "s",
            "script",
            "section",
            "small",
            "source",
            "span",
            "strike",
            "strong",
            "style",
            "sub",
            "sup",
            "table",
            "tbody",
            "td",
            "th",
            "time",
            "tr",
            "tt",
            "u",
            "ul",
            "video",
            "wbr");

    private static final int LONGEST_TAG = 10;
    private static final int LONGEST_REFERENCE = 12;

    private HtmlSigns() {}

    static boolean in(String text) {
        for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
            if (tagAt(text, i)) {
                return true;
            }
        }
        for (int i = text.indexOf('&'); i >= 0; i = text.indexOf('&', i + 1)) {
            if (referenceAt(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tagAt(String text, int at) {
        int start = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int end = start;
        while (end < text.length() && end - start <= LONGEST_TAG && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        if (end == start || end >= text.length()) {
            return false;
        }
        char after = text.charAt(end);
        return (after == '>' || after == '/' || after <= ' ')
                && TAGS.contains(text.substring(start, end).toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean referenceAt(String text, int at) {
        int end = at + 1;
        if (end < text.length() && text.charAt(end) == '#') {
            end++;
        }
        int start = end;
        while (end < text.length() && end - at < LONGEST_REFERENCE && isAsciiLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean named = end > start && end < text.length() && text.charAt(end) == ';';
        return named
                && (text.charAt(at + 1) == '#'
                        || !org.jsoup.nodes.Entities.getByName(text.substring(start, end))
                                .isEmpty());
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
