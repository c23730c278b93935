package io.tidings.ingest.read;

import io.tidings.extract.ExtractedArticle;
import io.tidings.extract.Extraction;
import io.tidings.ingest.read.Read.Bytes;
import io.tidings.ingest.read.Read.KnownAs;
import io.tidings.ingest.schedule.Advice.Pace;
import io.tidings.schemas.id.ArticleIds;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Hands the entries of one input on, numbered, without those that an earlier poll has done. Not thread-safe.
final class Entries {

    /// As much of a rejected original as is kept.
    static final int ORIGINAL_KEPT = 256 << 10;

    private final Sink sink;
    private final String input;
    private final String version;
    private final long done;
    private final boolean remembered;
    private long entry;
    private @Nullable Long line;
    private @Nullable String inputId;
    private Pace pace = Pace.FREE;

    /// @param done entries that were handed on before
    /// @param remembered whether entries are recognised one by one in the next poll
    Entries(Sink sink, String input, String version, long done, boolean remembered) {
        this.sink = sink;
        this.input = input;
        this.version = version;
        this.done = done;
        this.remembered = remembered;
    }

    /// Entries of another input that the same source leads to, none of which is done.
    ///
    /// @param itsInput its address
    /// @param itsVersion what it was like
    Entries ofInput(String itsInput, String itsVersion) {
        return new Entries(sink, itsInput, itsVersion, 0, false);
    }

    /// Goes on to the next entry.
    ///
    /// @param itsLine its line, in a file of lines
    /// @return false if it is done already and need not be read
    boolean next(@Nullable Long itsLine) {
        entry++;
        line = itsLine;
        inputId = null;
        return entry > done;
    }

    /// The input is a feed, and says how often it wants to be read.
    void asksFor(Pace itsPace) {
        pace = itsPace;
    }

    /// How often the input wants to be read.
    Pace pace() {
        return pace;
    }

    /// The current entry has an id of its own.
    void hasId(@Nullable String id) {
        inputId = id;
    }

    /// Hands on what the extraction came to.
    ///
    /// @param key by which the entry is recognised, else its place
    /// @param original the bytes it was read from
    void take(Extraction extraction, @Nullable String key, byte[] original, @Nullable Bytes page)
            throws InterruptedException {
        switch (extraction) {
            case Extraction.Extracted extracted -> article(extracted.article(), key, page);
            case Extraction.NotAnArticle not -> bad(Reason.of(not.reason()), not.message(), original);
            case Extraction.Unreadable unreadable ->
                bad(Reason.of(unreadable.reason()), unreadable.message(), original);
        }
    }

    /// Hands on an article.
    void article(ExtractedArticle article, @Nullable String key, @Nullable Bytes page) throws InterruptedException {
        article(article, key, hash(article), page);
    }

    /// Hands on an article that is recognised by something else than its content.
    ///
    /// @param hash that tells a changed entry from the same
    void article(ExtractedArticle article, @Nullable String key, String hash, @Nullable Bytes page)
            throws InterruptedException {
        sink.take(new Read.Entry(place(), known(key, hash), article, page));
    }

    /// What an article is recognised by, where nothing else is said.
    static String hash(ExtractedArticle article) {
        return ArticleIds.hash("entry", String.valueOf(article.title()), article.text());
    }

    /// Hands on that the entry stands there as it is known.
    ///
    /// @param publishedAt null where it does not say
    void same(KnownAs known, @Nullable Instant publishedAt) throws InterruptedException {
        sink.take(new Read.Same(place(), known, publishedAt));
    }

    /// Hands on a whole content that is no article.
    ///
    /// @throws IOException if the content cannot be read
    void refuse(Reason reason, String message, Content content) throws IOException, InterruptedException {
        var address = content.address();
        bad(
                reason,
                message,
                null,
                address == null ? null : address.toString(),
                content.beginning(ORIGINAL_KEPT),
                content.length());
    }

    /// Hands on something that is no article.
    void bad(Reason reason, String message, byte[] original) throws InterruptedException {
        bad(reason, message, null, null, original, original.length);
    }

    /// Hands on something that is no article.
    void bad(
            Reason reason,
            String message,
            @Nullable Throwable error,
            @Nullable String url,
            byte[] original,
            long originalLength)
            throws InterruptedException {
        bad(
                reason,
                message,
                error,
                url,
                original,
                originalLength,
                null,
                ArticleIds.hash("bad", reason.code(), message));
    }

    /// Hands on something that is no article and is recognised by more than its place.
    void bad(
            Reason reason,
            String message,
            @Nullable Throwable error,
            @Nullable String url,
            byte[] original,
            long originalLength,
            @Nullable String key,
            String hash)
            throws InterruptedException {
        var kept = original.length <= ORIGINAL_KEPT ? original : Arrays.copyOf(original, ORIGINAL_KEPT);
        sink.take(new Read.Bad(
                place(),
                known(key, hash),
                reason,
                message,
                error == null ? null : error.toString(),
                url,
                kept,
                originalLength));
    }

    /// The current entry is not to be taken yet.
    ///
    /// @param until when it may be
    void heldBack(Instant until) throws InterruptedException {
        sink.take(new Read.HeldBack(place(), until));
    }

    /// The input is read to its end.
    void done(@Nullable Long fingerprint) throws InterruptedException {
        sink.take(new Read.InputDone(new Place(input, version, entry, null, null), fingerprint));
    }

    private Place place() {
        return new Place(input, version, entry, line, inputId);
    }

    /// What the current entry is recognised by in the next poll, if it is.
    @Nullable
    KnownAs known(@Nullable String key, String hash) {
        return known(key, KnownAs.contentHash(hash));
    }

    /// What the current entry with this content is recognised by in the next poll, if it is.
    @Nullable
    KnownAs known(@Nullable String key, int content) {
        return remembered ? new KnownAs(KnownAs.keyHash(key == null ? input + "#" + entry : key), content) : null;
    }
}
