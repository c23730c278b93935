package io.tidings.extract.feed;

import org.jspecify.annotations.Nullable;

/// The first picture in a piece of HTML, found without parsing it: most feeds name their picture nowhere else.
final class HtmlImages {

    private static final int LONGEST_TAG = 8192;

    private HtmlImages() {}

    /// @return the `src` as written, with `&amp;` decoded; `null` where there is none
    static @Nullable String first(FeedText text) {
        if (!text.html()) {
            return null;
        }
        String html = text.value();
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            if (html.regionMatches(true, at, "<img", 0, 4)) {
                int limit = Math.min(html.length(), at + LONGEST_TAG);
                int end = html.indexOf('>', at, limit);
                end = end < 0 ? limit : end;
                String source = source(html, at + 4, end);
                if (source != null) {
                    return source;
                }
                at = end - 1;
            }
        }
        return null;
    }

    private static @Nullable String source(String html, int from, int end) {
        String tag = html.substring(from, end);
        if (isPixel(tag)) {
            return null;
        }
        String source = attribute(tag, "src");
        if (source == null || source.startsWith("data:")) {
            source = attribute(tag, "data-src");
        }
        return source == null || source.isBlank() || source.startsWith("data:")
                ? null
                : source.strip().replace("&amp;", "&");
    }

    /// A counting pixel is nobody's picture.
    private static boolean isPixel(String tag) {
        String width = attribute(tag, "width");
        String height = attribute(tag, "height");
        return (width != null && width.length() == 1) || (height != null && height.length() == 1);
    }

    private static @Nullable String attribute(String tag, String name) {
        int from = 0;
        while (true) {
            int at = indexOfIgnoringCase(tag, name, from);
            if (at < 0) {
                return null;
            }
            int after = at + name.length();
            boolean begins = at > 0 && tag.charAt(at - 1) <= ' ';
            while (after < tag.length() && tag.charAt(after) <= ' ') {
                after++;
            }
            if (begins && after < tag.length() && tag.charAt(after) == '=') {
                return value(tag, after + 1);
            }
            from = at + 1;
        }
    }

    private static @Nullable String value(String tag, int from) {
        int i = from;
        while (i < tag.length() && tag.charAt(i) <= ' ') {
            i++;
        }
        if (i >= tag.length()) {
            return null;
        }
        char quote = tag.charAt(i);
        if (quote == '"' || quote == '\'') {
            int close = tag.indexOf(quote, i + 1);
            return close < 0 ? null : tag.substring(i + 1, close);
        }
        int end = i;
        while (end < tag.length() && tag.charAt(end) > ' ' && tag.charAt(end) != '>') {
            end++;
        }
        return tag.substring(i, end);
    }

    private static int indexOfIgnoringCase(String text, String wanted, int from) {
        for (int i = from; i + wanted.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, wanted, 0, wanted.length())) {
                return i;
            }
        }
        return -1;
    }
}
