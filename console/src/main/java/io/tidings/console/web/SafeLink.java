package io.tidings.console.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Addresses out of articles, which anyone may have written.
public final class SafeLink {

    private SafeLink() {}

    /// The address if it leads to a web page, and null for anything else: `javascript:`, `data:`, `file:`, nonsense.
    public static @Nullable String of(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            var uri = new URI(address.strip());
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null ? uri.toString() : null;
        } catch (URISyntaxException _) {
            return null;
        }
    }
}
