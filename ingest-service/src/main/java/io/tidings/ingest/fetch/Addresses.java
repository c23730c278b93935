package io.tidings.ingest.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Addresses as servers write them. Pure.
final class Addresses {

    /// What may stand in an address as it is (RFC 3986), and the sign of what is encoded already.
    private static final String KEPT = "-._~:/?#[]@!$&'()*+,;=%";

    private Addresses() {}

    /// What a `Location` means.
    ///
    /// @return empty if it is no address
    static Optional<URI> resolve(URI from, String location) {
        try {
            return Optional.of(from.resolve(encoded(location.strip())));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Percent-encodes what may not stand in an address: spaces, letters of other alphabets.
    private static String encoded(String text) {
        var out = new StringBuilder(text.length());
        for (var b : text.getBytes(StandardCharsets.UTF_8)) {
            var c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append("%%%02X".formatted((int) c));
            }
        }
        return out.toString();
    }

    /// Whether what was meant for one address may be sent to another: the same host, and not without TLS where there
    /// was TLS.
    static boolean maySee(URI other, URI meant) {
        return HostPermits.nameOf(other).equals(HostPermits.nameOf(meant))
                && ("https".equalsIgnoreCase(other.getScheme()) || !"https".equalsIgnoreCase(meant.getScheme()));
    }
}
