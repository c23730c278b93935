package io.tidings.ingest.read;

import io.tidings.ingest.fetch.FetchOutcome.Fetched;
import io.tidings.ingest.schedule.Advice;
import io.tidings.ingest.schedule.Advice.Pace;
import io.tidings.news.SourceKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What an answer says about the next poll of its source. Pure.
final class WebAdvice {

    private WebAdvice() {}

    /// @param pace what the feed asks for, if it is one
    static Advice of(Fetched fetched, Pace pace, SourceKind kind) {
        var advice = fetched.advice().with(pace);
        // A dead feed is often sent on to the site's front page, "for good".
        var isElsewhere = isHtml(fetched.contentType()) && (kind == SourceKind.FEED || kind == SourceKind.SITEMAP);
        return isElsewhere ? new Advice(null, advice.freshFor(), advice.pace()) : advice;
    }

    private static boolean isHtml(@Nullable String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).contains("html");
    }
}
