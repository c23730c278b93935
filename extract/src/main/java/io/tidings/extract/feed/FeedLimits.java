package io.tidings.extract.feed;

/// How much of a document is read. Whatever arrives, memory stays within a small multiple of its bytes.
///
/// @param bytes longest document; a longer one is not read at all
/// @param entries most entries kept
/// @param field longest title, address and the like, in characters; longer ones are cut
/// @param content longest summary or content, in characters; longer ones are cut
public record FeedLimits(int bytes, int entries, int field, int content) {

    /// A sitemap may have 50 MB and 50,000 entries (sitemaps.org); no news feed comes near.
    public static final FeedLimits DEFAULT = new FeedLimits(64 << 20, 100_000, 1 << 16, 1 << 22);

    public FeedLimits {
        if (bytes <= 0 || entries <= 0 || field <= 0 || content < field) {
            throw new IllegalArgumentException("limits are positive, and content is at least field: " + bytes + ", "
                    + entries + ", " + field + ", " + content);
        }
    }
}
