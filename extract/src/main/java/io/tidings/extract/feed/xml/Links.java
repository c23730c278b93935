package io.tidings.extract.feed.xml;

import org.jspecify.annotations.Nullable;

/// Relative addresses made absolute, as RFC 3986 section 5 says, over plain strings: addresses in feeds hold spaces,
/// umlauts and worse, and an address that `java.net.URI` refuses is still the article's address.
///
/// Stateless.
public final class Links {

    private static final int LONGEST = 8192;

    private Links() {}

    /// @param base absolute; `null` if unknown
    /// @param reference absolute or relative; white space around it and line breaks within do not count
    /// @return absolute where that is possible, else the reference itself
    public static String resolve(@Nullable String base, String reference) {
        String wanted = tidy(reference);
        if (base == null || wanted.length() > LONGEST || isAbsolute(wanted)) {
            return wanted;
        }
        int scheme = schemeEnd(base);
        if (scheme < 0 || !base.startsWith("//", scheme + 1)) {
            return wanted;
        }
        if (wanted.startsWith("//")) {
            return base.substring(0, scheme + 1) + wanted;
        }
        int authorityEnd = firstOf(base, scheme + 3, "/?#");
        int pathEnd = firstOf(base, authorityEnd, "?#");
        String authority = base.substring(0, authorityEnd);
        if (wanted.isEmpty()) {
            return base.substring(0, firstOf(base, pathEnd, "#"));
        }
        return switch (wanted.charAt(0)) {
            case '/' -> authority + withoutDots(wanted);
            case '?' -> base.substring(0, pathEnd) + wanted;
            case '#' -> base.substring(0, firstOf(base, pathEnd, "#")) + wanted;
            default -> {
                int slash = base.lastIndexOf('/', pathEnd - 1);
                String folder = slash < authorityEnd ? "/" : base.substring(authorityEnd, slash + 1);
                yield authority + withoutDots(folder + wanted);
            }
        };
    }

    /// Whether it begins with a scheme, as in `https:` or `tag:`.
    public static boolean isAbsolute(String address) {
        return schemeEnd(address) > 0;
    }

    private static String tidy(String reference) {
        String stripped = reference.strip();
        if (stripped.indexOf('\n') < 0 && stripped.indexOf('\t') < 0 && stripped.indexOf('\r') < 0) {
            return stripped;
        }
        return withoutLineBreaks(stripped);
    }

    /// Line breaks and tabs, with the blanks around them; those within a line stay.
    private static String withoutLineBreaks(String text) {
        var out = new StringBuilder(text.length());
        int blanks = 0;
        boolean broken = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u000B') {
                blanks++;
                broken |= c == '\n' || c == '\t' || c == '\r';
            } else {
                if (!broken) {
                    out.append(text, i - blanks, i);
                }
                out.append(c);
                blanks = 0;
                broken = false;
            }
        }
        return out.toString();
    }

    private static int schemeEnd(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (c == ':') {
                return i == 0 ? -1 : i;
            }
            if (!letter && (i == 0 || !((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'))) {
                return -1;
            }
        }
        return -1;
    }

    private static int firstOf(String text, int from, String marks) {
        for (int i = from; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    private static String withoutDots(String pathAndRest) {
        int end = firstOf(pathAndRest, 0, "?#");
        if (!pathAndRest.contains("/.")) {
            return pathAndRest;
        }
        var kept = new StringBuilder(end);
        int i = 0;
        while (i < end) {
            int next = pathAndRest.indexOf('/', i + 1);
            next = next < 0 || next > end ? end : next;
            String segment = pathAndRest.substring(i, next);
            switch (segment) {
                case "/." -> appendSlashIfLast(kept, next == end);
                case "/.." -> {
                    kept.setLength(Math.max(0, kept.lastIndexOf("/")));
                    appendSlashIfLast(kept, next == end);
                }
                default -> kept.append(segment);
            }
            i = next;
        }
        return kept.append(pathAndRest, end, pathAndRest.length()).toString();
    }

    private static void appendSlashIfLast(StringBuilder kept, boolean last) {
        if (last) {
            kept.append('/');
        }
    }
}
