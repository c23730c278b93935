package io.tidings.extract.feed.xml;

/// Character references, decoded without any definition from the document: the five of XML, numbers, and HTML's names.
///
/// What is none of these (`&`, `&copy=2`, an entity that the document itself defines) stays as it is written: nothing
/// is ever expanded twice, so that no input can grow. Characters that XML forbids are dropped, line ends become `\n`.
final class Entities {

    /// `&CounterClockwiseContourIntegral;` is HTML's longest.
    private static final int LONGEST_NAME = 33;

    /// What a windows-1252 author meant by `&#128;` to `&#159;`, as HTML reads it; 0 where that code page has a hole.
    private static final String WINDOWS_1252 =
            "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0\0\u2018\u2019\u201C"
                    + "\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

    private Entities() {}

    /// The characters from `start` to `end` with their references decoded.
    static String decode(String document, int start, int end) {
        int i = start;
        while (i < end && !needsWork(document.charAt(i))) {
            i++;
        }
        if (i == end) {
            return document.substring(start, end);
        }
        var out = new StringBuilder(end - start).append(document, start, i);
        while (i < end) {
            char c = document.charAt(i);
            if (!needsWork(c)) {
                int run = i + 1;
                while (run < end && !needsWork(document.charAt(run))) {
                    run++;
                }
                out.append(document, i, run);
                i = run;
            } else if (c == '&') {
                int after = reference(document, i, end, out);
                if (after == i) {
                    out.append('&');
                    i++;
                } else {
                    i = after;
                }
            } else {
                appendClean(c, i + 1 < end ? document.charAt(i + 1) : 0, out);
                i++;
            }
        }
        return out.toString();
    }

    /// The characters from `start` to `end` as they are, but for forbidden ones and line ends: the inside of CDATA.
    static String clean(String document, int start, int end) {
        int i = start;
        while (i < end && (document.charAt(i) == '&' || !needsWork(document.charAt(i)))) {
            i++;
        }
        if (i == end) {
            return document.substring(start, end);
        }
        var out = new StringBuilder(end - start).append(document, start, i);
        for (; i < end; i++) {
            appendClean(document.charAt(i), i + 1 < end ? document.charAt(i + 1) : 0, out);
        }
        return out.toString();
    }

    private static boolean needsWork(char c) {
        return c == '&' || (c < ' ' && c != '\n' && c != '\t') || c == 0xFFFE || c == 0xFFFF;
    }

    private static void appendClean(char c, char next, StringBuilder out) {
        if (c == '\r') {
            if (next != '\n') {
                out.append('\n');
            }
        } else if (!needsWork(c) || c == '&') {
            out.append(c);
        }
    }

    /// @return the position after the reference, or `at` where there is none
    private static int reference(String document, int at, int end, StringBuilder out) {
        int limit = Math.min(end, at + LONGEST_NAME + 2);
        int semicolon = at + 1;
        while (semicolon < limit && isNameCharacter(document.charAt(semicolon))) {
            semicolon++;
        }
        if (semicolon >= limit || document.charAt(semicolon) != ';' || semicolon == at + 1) {
            return at;
        }
        if (document.charAt(at + 1) == '#') {
            return number(document, at + 2, semicolon, out) ? semicolon + 1 : at;
        }
        String name = document.substring(at + 1, semicolon);
        switch (name) {
            case "amp", "AMP" -> out.append('&');
            case "lt", "LT" -> out.append('<');
            case "gt", "GT" -> out.append('>');
            case "quot", "QUOT" -> out.append('"');
            case "apos" -> out.append('\'');
            default -> {
                String known = org.jsoup.nodes.Entities.getByName(name);
                if (known.isEmpty()) {
                    return at;
                }
                out.append(known);
            }
        }
        return semicolon + 1;
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
    }

    private static boolean number(String document, int start, int end, StringBuilder out) {
        boolean hex = start < end && (document.charAt(start) | 0x20) == 'x';
        int from = hex ? start + 1 : start;
        if (from >= end || end - from > 8) {
            return false;
        }
        int code = 0;
        for (int i = from; i < end; i++) {
            int digit = Character.digit(document.charAt(i), hex ? 16 : 10);
            if (digit < 0 || document.charAt(i) > 'f') {
                return false;
            }
            code = Math.min(code * (hex ? 16 : 10) + digit, 0x110000);
        }
        if (code >= 0x80 && code < 0xA0 && WINDOWS_1252.charAt(code - 0x80) != 0) {
            out.append(WINDOWS_1252.charAt(code - 0x80));
        } else if (code == '\n' || code == '\t' || code == '\r' || (code >= ' ' && isCharacter(code))) {
            out.appendCodePoint(code);
        }
        return true;
    }

    private static boolean isCharacter(int code) {
        return code < 0x110000 && (code < 0xD800 || code > 0xDFFF) && code != 0xFFFE && code != 0xFFFF;
    }
}
