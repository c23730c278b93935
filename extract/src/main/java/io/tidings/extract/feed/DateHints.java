package io.tidings.extract.feed;

import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a feed's language and address say about dates that leave something open.
///
/// @param zone what a time without a zone is meant in; `null` if unknown, then UTC is taken and trusted less
/// @param monthFirst whether `2/3/2026` is in February
record DateHints(@Nullable ZoneOffset zone, boolean monthFirst) {

    static final DateHints NONE = new DateHints(null, false);

    private static final DateHints VIETNAM = new DateHints(ZoneOffset.ofHours(7), false);
    private static final DateHints AMERICA = new DateHints(null, true);

    static DateHints of(@Nullable String language, @Nullable String link) {
        String spoken = language == null ? "" : language.toLowerCase(Locale.ROOT);
        if (spoken.equals("vi") || spoken.startsWith("vi-") || spoken.startsWith("vi_") || isVietnamese(link)) {
            return VIETNAM;
        }
        return spoken.equals("en-us") || spoken.equals("en_us") ? AMERICA : NONE;
    }

    private static boolean isVietnamese(@Nullable String link) {
        int host = link == null ? -1 : link.indexOf("://");
        if (link == null || host < 0) {
            return false;
        }
        int end = host + 3;
        while (end < link.length() && "/?#:".indexOf(link.charAt(end)) < 0) {
            end++;
        }
        return link.startsWith(".vn", end - 3);
    }
}
