package io.tidings.ingest.read;

import io.tidings.extract.ExtractedArticle;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing that a reader has found, in the order of the source.
public sealed interface Read {

    /// An article.
    ///
    /// @param known what it is recognised by in the next poll; null where the source does not repeat itself
    /// @param page the bytes as fetched; null where there is nothing more in them than in the article
    record Entry(
            Place place,
            @Nullable KnownAs known,
            ExtractedArticle article,
            @Nullable Bytes page) implements Read {}

    /// Something that is no article.
    ///
    /// @param message a sentence for a person: what happened, to what, what to do
    /// @param error class and text of what was thrown, if anything was
    /// @param original its bytes, or their beginning
    /// @param originalLength length of the whole in bytes
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared or changed; a copy would cost its size
    record Bad(
            Place place,
            @Nullable KnownAs known,
            Reason reason,
            String message,
            @Nullable String error,
            @Nullable String url,
            byte[] original,
            long originalLength)
            implements Read {}

    /// An entry that stands there as the source knows it already.
    ///
    /// @param publishedAt null where it does not say
    record Same(Place place, KnownAs known, @Nullable Instant publishedAt) implements Read {}

    /// An input is read to its end.
    ///
    /// @param fingerprint of path and content where files are remembered, else null
    record InputDone(Place place, @Nullable Long fingerprint) implements Read {}

    /// Nothing of its own: something to be known again by, e.g. a request's key.
    record Mark(Place place, KnownAs known) implements Read {}

    /// An item that may not be taken yet. Nothing is made of it before; later polls meet it again.
    ///
    /// @param until when it may be taken
    record HeldBack(Place place, Instant until) implements Read {}

    /// Where it stands.
    Place place();

    /// What an entry is recognised by.
    ///
    /// @param key of a hash of a feed's guid or link, or of an address
    /// @param content of a hash of what would be published
    record KnownAs(long key, int content) {

        /// @param key a feed's guid or link, an address
        /// @param contentHash of what would be published
        public KnownAs(String key, String contentHash) {
            this(keyHash(key), contentHash(contentHash));
        }

        /// The first 8 bytes of the key's SHA-256.
        public static long keyHash(String key) {
            return ByteBuffer.wrap(sha256(key)).getLong();
        }

        /// The first 4 bytes of the SHA-256 of what tells a content.
        public static int contentHash(String content) {
            return ByteBuffer.wrap(sha256(content)).getInt();
        }

        private static byte[] sha256(String text) {
            return Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /// Bytes with their type.
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared or changed; a copy would cost its size
    record Bytes(byte[] bytes, @Nullable String contentType) {}

    /// Bytes that it keeps in memory, roughly.
    default long weight() {
        return switch (this) {
            case Entry entry -> {
                var page = entry.page();
                yield 200L + 2L * entry.article().text().length() + (page == null ? 0 : page.bytes().length);
            }
            case Bad bad -> 200L + bad.original().length;
            case InputDone _, Mark _, Same _, HeldBack _ -> 100L;
        };
    }
}
