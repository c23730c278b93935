package io.tidings.console.web;

import io.javalin.http.Context;
import java.net.URI;

/// Forms that change something may only be sent by the console's own pages. Pure.
final class OwnForms {

    private static final int FORBIDDEN = 403;

    private OwnForms() {}

    /// Whether the request goes on; where a browser sends it from another site it has been answered.
    static boolean isOurs(Context context) {
        if (isFromElsewhere(context)) {
            Answers.trouble(context, FORBIDDEN, "Refused", "This was sent from another site.");
            return false;
        }
        return true;
    }

    private static boolean isFromElsewhere(Context context) {
        var site = context.header("Sec-Fetch-Site");
        if (site != null) {
            // Browsers say it whenever they can; our own pages' Origin is `null`, since they send no referrer.
            return !site.equals("same-origin") && !site.equals("none");
        }
        var origin = context.header("Origin");
        if (origin == null) {
            return false;
        }
        try {
            return !String.valueOf(URI.create(origin).getAuthority()).equals(context.header("Host"));
        } catch (IllegalArgumentException _) {
            return true;
        }
    }
}
