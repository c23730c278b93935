package io.tidings.extract.feed.xml;

/// Where markup begins and ends in a document that may break every rule.
///
/// Closing marks that do not come any more are searched for once, not once for each opening one: that keeps it linear.
final class Markup {

    static final String CDATA = "<![CDATA[";

    /// What begins at a place.
    enum Kind {
        TEXT,
        START,
        END,
        CDATA,
        SKIPPED
    }

    private static final String[] CLOSING = {"]]>", "-->", "?>"};

    private final String document;
    private final boolean[] noMore = new boolean[CLOSING.length];
    private boolean doctypeSeen;
    private boolean brokeOff;

    Markup(String document) {
        this.document = document;
    }

    Kind at(int at) {
        if (document.charAt(at) != '<' || at + 1 >= document.length()) {
            return Kind.TEXT;
        }
        char c = document.charAt(at + 1);
        if (isNameStart(c)) {
            return Kind.START;
        }
        return switch (c) {
            case '/' -> at + 2 < document.length() && isNameStart(document.charAt(at + 2)) ? Kind.END : Kind.TEXT;
            case '!' -> {
                if (document.startsWith(CDATA, at)) {
                    yield Kind.CDATA;
                }
                yield at + 2 < document.length() && isDeclaration(document.charAt(at + 2)) ? Kind.SKIPPED : Kind.TEXT;
            }
            case '?' -> Kind.SKIPPED;
            default -> Kind.TEXT;
        };
    }

    private static boolean isDeclaration(char c) {
        return c == '-' || c == '[' || isNameStart(c);
    }

    private static boolean isNameStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0xC0;
    }

    /// The next place from `from` on where markup begins; the document's length where none does.
    int next(int from) {
        int i = document.indexOf('<', from);
        while (i >= 0 && at(i) == Kind.TEXT) {
            i = document.indexOf('<', i + 1);
        }
        return i < 0 ? document.length() : i;
    }

    int nameEnd(int from) {
        int i = from;
        while (i < document.length()) {
            char c = document.charAt(i);
            if (c <= ' ' || c == '>' || c == '/' || c == '<' || c == '=' || c == '"') {
                break;
            }
            i++;
        }
        return i;
    }

    /// Just after the `>` of an end tag; at the next `<` if that comes first.
    int afterEndTag(int from) {
        int i = from;
        while (i < document.length()) {
            char c = document.charAt(i);
            if (c == '>') {
                return i + 1;
            } else if (c == '<') {
                return i;
            }
            i++;
        }
        brokeOff = true;
        return i;
    }

    /// Just after a CDATA section; the document's end where it is never closed.
    int afterCdata(int at) {
        int close = find(CLOSING[0], at + CDATA.length());
        brokeOff |= close < 0;
        return close < 0 ? document.length() : close + CLOSING[0].length();
    }

    /// Where the characters of a CDATA section end.
    int cdataEnd(int start, int after) {
        boolean closed = after >= start + CDATA.length() + CLOSING[0].length()
                && document.startsWith(CLOSING[0], after - CLOSING[0].length());
        return closed ? after - CLOSING[0].length() : after;
    }

    /// Just after a comment, a processing instruction or a declaration.
    int afterSkipped(int at) {
        if (document.startsWith("<!--", at)) {
            return after(CLOSING[1], at, 4);
        } else if (document.charAt(at + 1) == '?') {
            return after(CLOSING[2], at, 2);
        } else if (!doctypeSeen && document.regionMatches(true, at, "<!DOCTYPE", 0, 9)) {
            doctypeSeen = true;
            return afterDoctype(at);
        }
        return afterEndTag(at + 2);
    }

    private int after(String closing, int at, int skip) {
        int close = find(closing, at + skip);
        return close < 0 ? afterEndTag(at + skip) : close + closing.length();
    }

    /// Whether something was begun that the document does not end.
    boolean brokeOff() {
        return brokeOff;
    }

    int find(String closing, int from) {
        int kind = closing.equals(CLOSING[0]) ? 0 : closing.equals(CLOSING[1]) ? 1 : 2;
        if (noMore[kind]) {
            return -1;
        }
        int close = document.indexOf(closing, from);
        noMore[kind] = close < 0;
        return close;
    }

    /// Steps over a DOCTYPE and its internal subset, counting brackets and quotes only: nothing in it is read.
    private int afterDoctype(int at) {
        char quote = 0;
        boolean subset = false;
        for (int i = at + 2; i < document.length(); i++) {
            char c = document.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[') {
                subset = true;
            } else if (c == ']') {
                subset = false;
            } else if (subset && c == '<' && document.startsWith("<!--", i)) {
                int close = find(CLOSING[1], i + 4);
                i = close < 0 ? i : close + 2;
            } else if (c == '>' && !subset) {
                return i + 1;
            } else if (c == '<' && !subset) {
                return i;
            }
        }
        return afterEndTag(at + 2);
    }
}
