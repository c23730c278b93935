package io.tidings.extract.kind;

import org.jspecify.annotations.Nullable;

/// What an input is: a closed set, so that every reader says what it does with each.
///
/// Immutable and thread-safe.
public enum ContentKind {
    /// Readable text that is none of the others; UTF-8, or marked as UTF-16 or UTF-32.
    PLAIN_TEXT(null, "plain text"),
    /// A page, in whatever encoding it declares.
    HTML(null, "an HTML page"),
    /// RSS, RDF, Atom or JSON Feed.
    FEED(null, "a feed"),
    /// A sitemap, news sitemap, sitemap index or list of addresses.
    SITEMAP(null, "a sitemap"),
    /// One JSON object on each line, or a single one that stands for an article.
    JSON_LINES(null, "JSON lines"),
    /// News Industry Text Format, XML.
    NITF(null, "a NITF document"),
    /// IPTC NewsML-G2, XML.
    NEWSML_G2(null, "a NewsML-G2 document"),
    /// ninjs of any version: one item, or an array of them.
    NINJS(null, "a ninjs document"),
    /// A web archive (ISO 28500), not compressed.
    WARC(null, "a web archive"),
    /// Compressed with gzip: unpack and ask again.
    GZIP(null, "gzip"),
    /// Nothing, or nothing but white space.
    EMPTY("empty", "There is nothing in it but white space; look at where it was written."),
    /// Text whose bytes are not UTF-8, without anything that says what else they are.
    INVALID_UTF8(
            "not-utf-8",
            "It is text, but its bytes are not valid UTF-8 and it declares no encoding; convert it to UTF-8, or add a"
                    + " byte order mark."),
    /// A picture, sound, film or font.
    MEDIA("binary", "It is a picture, sound or film, not text; only texts, pages and feeds are read."),
    PDF("binary", "It is a PDF, which is not read; give the text or the page instead."),
    /// A zip file, which office documents are too, or another archive.
    ARCHIVE("binary", "It is an archive or an office document, which is not read; unpack or export it as text."),
    /// Bytes that are no text.
    BINARY("binary", "Its bytes are no text in any encoding; only texts, pages and feeds are read."),
    /// XML with another root.
    OTHER_XML("unsupported", "It is XML, but no feed, sitemap, NITF or NewsML-G2; convert it to one of these."),
    /// JSON, but neither a JSON Feed nor an article.
    OTHER_JSON(
            "unsupported",
            "It is JSON, but neither a JSON Feed nor ninjs, and no line with \"text\", \"html\" or \"url\"; give one object a line.");

    private final @Nullable String reason;
    private final String sentence;

    ContentKind(@Nullable String reason, String sentence) {
        this.reason = reason;
        this.sentence = sentence;
    }

    /// Tells what some bytes are. Looks at no more than the first 64 KiB for the kind, and at all that is given for
    /// valid UTF-8, so give the whole where that matters.
    ///
    /// @param bytes the whole, or its head of at least some hundred bytes; a character cut at its end is no error
    /// @param name file name or address; decides only what the content leaves open, e.g. `.jsonl` of one line
    public static ContentKind of(byte[] bytes, @Nullable String name) {
        return Sniffer.sniff(bytes, name);
    }

    /// Whether there is something to read an article, or articles, out of.
    public boolean isReadable() {
        return reason == null;
    }

    /// Why it is rejected, as one of a closed set of short codes: `empty`, `not-utf-8`, `binary`, `unsupported`; `null`
    /// where it is readable.
    public @Nullable String reason() {
        return reason;
    }

    /// For a person: what it is where it is readable, else what is wrong with it and what to do.
    public String sentence() {
        return sentence;
    }
}
