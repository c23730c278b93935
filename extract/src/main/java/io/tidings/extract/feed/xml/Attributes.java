package io.tidings.extract.feed.xml;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The attributes of one start tag, as places in the document: decoded only when asked for.
///
/// Reads what XML forbids too: values without quotes or without a value at all, a quote that is never closed, a tag
/// without its `>`. Every character is looked at a bounded number of times.
final class Attributes {

    /// More than any vocabulary has; what goes beyond is read over.
    private static final int MOST = 64;

    private static final int LONGEST_VALUE = 1 << 20;

    private final String document;
    private final int[] places = new int[MOST * 4];
    private int count;
    private boolean selfClosing;
    private boolean cut;
    private final boolean[] noMoreQuotes = new boolean[2];

    Attributes(String document) {
        this.document = document;
    }

    int count() {
        return count;
    }

    /// Whether the tag ended in `/>`.
    boolean selfClosing() {
        return selfClosing;
    }

    /// Whether the document ended within the tag.
    boolean cut() {
        return cut;
    }

    /// Reads the rest of a start tag.
    ///
    /// @param from just after the element's name
    /// @return just after the tag
    int read(int from) {
        count = 0;
        selfClosing = false;
        cut = false;
        int length = document.length();
        int i = from;
        while (i < length) {
            char c = document.charAt(i);
            if (c == '>') {
                return i + 1;
            } else if (c == '<') {
                return i;
            } else if (c == '/' && i + 1 < length && document.charAt(i + 1) == '>') {
                selfClosing = true;
                return i + 2;
            } else if (c <= ' ' || c == '/' || c == '"' || c == '\'' || c == '=') {
                i++;
            } else {
                i = attribute(i, length);
            }
        }
        cut = true;
        return length;
    }

    private int attribute(int nameStart, int length) {
        int nameEnd = nameStart;
        while (nameEnd < length && !endsName(document.charAt(nameEnd))) {
            nameEnd++;
        }
        int i = skipSpace(nameEnd, length);
        if (i >= length || document.charAt(i) != '=') {
            add(nameStart, nameEnd, nameEnd, nameEnd);
            return nameEnd;
        }
        i = skipSpace(i + 1, length);
        if (i >= length) {
            return i;
        }
        char quote = document.charAt(i);
        if (quote == '"' || quote == '\'') {
            int close = closing(quote, i + 1);
            if (close >= 0) {
                add(nameStart, nameEnd, i + 1, Math.min(close, i + 1 + LONGEST_VALUE));
                return close + 1;
            }
            i++;
        }
        int end = i;
        while (end < length && !endsBareValue(document.charAt(end))) {
            end++;
        }
        add(nameStart, nameEnd, i, end);
        return end;
    }

    /// The closing quote, or -1 where the next one plainly belongs to a later tag.
    private int closing(char quote, int from) {
        int kind = quote == '"' ? 0 : 1;
        if (noMoreQuotes[kind]) {
            return -1;
        }
        int close = document.indexOf(quote, from);
        if (close < 0) {
            noMoreQuotes[kind] = true;
            return -1;
        }
        int angle = document.indexOf('<', from, close);
        return angle >= 0 && document.startsWith("</", angle) ? -1 : close;
    }

    private static boolean endsName(char c) {
        return c <= ' ' || c == '=' || c == '>' || c == '/' || c == '<' || c == '"' || c == '\'';
    }

    private static boolean endsBareValue(char c) {
        return c <= ' ' || c == '>' || c == '<';
    }

    private int skipSpace(int from, int length) {
        int i = from;
        while (i < length && document.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }

    private void add(int nameStart, int nameEnd, int valueStart, int valueEnd) {
        if (count < MOST) {
            places[count * 4] = nameStart;
            places[count * 4 + 1] = nameEnd;
            places[count * 4 + 2] = valueStart;
            places[count * 4 + 3] = valueEnd;
            count++;
        }
    }

    boolean nameStartsWith(int index, String start) {
        return document.startsWith(start, places[index * 4]);
    }

    /// The name in lower case from `skip` characters on.
    String nameFrom(int index, int skip) {
        int start = Math.min(places[index * 4] + skip, places[index * 4 + 1]);
        return document.substring(start, places[index * 4 + 1]).toLowerCase(java.util.Locale.ROOT);
    }

    String value(int index) {
        return Entities.decode(document, places[index * 4 + 2], places[index * 4 + 3]);
    }

    /// The decoded value of the attribute of that name, whatever its case; with `anyPrefix` also `x:name`.
    @Nullable
    String value(String name, boolean anyPrefix) {
        for (int i = 0; i < count; i++) {
            int start = places[i * 4];
            int end = places[i * 4 + 1];
            int size = end - start;
            boolean whole = size == name.length();
            boolean prefixed = anyPrefix && size > name.length() && document.charAt(end - name.length() - 1) == ':';
            if ((whole || prefixed) && document.regionMatches(true, end - name.length(), name, 0, name.length())) {
                return value(i);
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return Arrays.toString(Arrays.copyOf(places, count * 4));
    }
}
