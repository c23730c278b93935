package io.tidings.extract.feed;

import org.jspecify.annotations.Nullable;

/// Someone who wrote, as a feed names them.
///
/// @param text as published, e.g. `desk@example.org (Lan Anh)`; for Atom and JSON Feed the name, else the address
/// @param name without e-mail address and brackets; `null` where there is none
/// @param email if any
/// @param uri home page, absolute, if any
public record FeedPerson(
        String text,
        @Nullable String name,
        @Nullable String email,
        @Nullable String uri) {

    /// From the one line that RSS and Dublin Core have: `name`, `email`, `email (name)`, `name (email)` or
    /// `name <email>`.
    static FeedPerson ofLine(String line) {
        int open = Math.max(line.indexOf('('), line.indexOf('<'));
        int close = Math.max(line.lastIndexOf(')'), line.lastIndexOf('>'));
        if (open >= 0 && close > open) {
            String outside = (line.substring(0, open) + " " + line.substring(close + 1)).strip();
            String inside = line.substring(open + 1, close).strip();
            if (isEmail(inside)) {
                return new FeedPerson(line, blankToNull(outside), inside, null);
            } else if (isEmail(outside)) {
                return new FeedPerson(line, blankToNull(inside), outside, null);
            }
        }
        return isEmail(line) ? new FeedPerson(line, null, line, null) : new FeedPerson(line, line, null, null);
    }

    private static boolean isEmail(String text) {
        int at = text.indexOf('@');
        return at > 0 && at == text.lastIndexOf('@') && at < text.length() - 1 && text.indexOf(' ') < 0;
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
