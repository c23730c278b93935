package io.tidings.schemas.id;

import java.net.IDN;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One spelling for addresses that mean the same page (RFC 3986, section 6.2, and what is known of trackers).
///
/// Scheme and host in lower case, `https` for `http`, no default port, no fragment, no user, an empty path as `/`, no
/// query
/// parameters that only track, the rest of the query as it stands. Thread-safe.
public final class CanonicalUrl {

    /// Parameters that say how the reader came, not what is read.
    private static final Set<String> TRACKING = Set.of(
            "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid", "ref_src", "cmpid", "ocid",
            "_ga", "_gl", "zarsrc");

    private CanonicalUrl() {}

    /// The canonical spelling; what is no http address comes back trimmed and otherwise as it is.
    public static String of(String url) {
        var trimmed = url.strip();
        try {
            var uri = URI.create(trimmed);
            var scheme = uri.getScheme();
            var host = uri.getHost();
            if (scheme == null
                    || host == null
                    || !scheme.toLowerCase(Locale.ROOT).matches("https?")) {
                return trimmed;
            }
            var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            return "https://" + IDN.toASCII(host.toLowerCase(Locale.ROOT)) + port(uri.getPort()) + path
                    + query(uri.getRawQuery());
        } catch (IllegalArgumentException _) {
            return trimmed;
        }
    }

    private static String port(int port) {
        return port < 0 || port == 80 || port == 443 ? "" : ":" + port;
    }

    private static String query(@Nullable String query) {
        if (query == null || query.isEmpty()) {
            return "";
        }
        var kept = Arrays.stream(query.split("&", -1))
                .filter(parameter -> !tracks(parameter))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean tracks(String parameter) {
        var end = parameter.indexOf('=');
        var name = (end < 0 ? parameter : parameter.substring(0, end)).toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || TRACKING.contains(name);
    }
}
