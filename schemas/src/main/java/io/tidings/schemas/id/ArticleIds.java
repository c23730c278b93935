package io.tidings.schemas.id;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.codec.binary.Base32;
import org.jspecify.annotations.Nullable;

/// How an article gets its id: the first 128 bits of a SHA-256 over what identifies it, printed in lower-case base32
/// (RFC 4648, without padding, 26 characters). Thread-safe.
///
/// What identifies an article, in this order: its canonical URL; its source and the id that the source gives it (a
/// feed's
/// guid, a line's `id`); its source and its content.
public final class ArticleIds {

    /// Characters of an id.
    public static final int LENGTH = 26;

    private static final int BYTES = 16;

    private ArticleIds() {}

    /// The id by the best of what is known.
    ///
    /// @param url canonical URL, else the URL it was read from
    /// @param ownId the id that the source itself gives the item
    /// @param content all that makes the content, title and text
    public static String of(
            @Nullable String url, String sourceId, @Nullable String ownId, @Nullable String title, String content) {
        if (url != null && !url.isBlank()) {
            return hash("url", CanonicalUrl.of(url));
        }
        if (ownId != null && !ownId.isBlank()) {
            return hash("own-id", sourceId, ownId);
        }
        return hash("content", sourceId, title == null ? "" : title, content);
    }

    /// A hash in the form of an id, for whatever else needs one.
    ///
    /// @param parts in order; a part cannot run into the next
    public static String hash(String... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            var bytes = Arrays.copyOf(digest.digest(), BYTES);
            return new Base32().encodeAsString(bytes).replace("=", "").toLowerCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
