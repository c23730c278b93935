package io.tidings.ingest.read;

/// Why an item was not taken: the closed set of short codes in `Rejected.reason`.
public enum Reason {
    /// Nothing but white space or boilerplate.
    EMPTY("empty"),
    /// A picture, an archive, bytes that are no text.
    BINARY("binary"),
    /// Text in an encoding that it does not declare.
    NOT_UTF_8("not-utf-8"),
    /// More bytes than one item may have.
    TOO_LARGE("too-large"),
    /// A feed that breaks off or is none.
    BROKEN_FEED("broken-feed"),
    /// A line that is no JSON object with what an article needs.
    BAD_LINE("bad-line"),
    /// The file cannot be read.
    UNREADABLE("unreadable"),
    /// A page that leads to articles: a front page, a section, a list of results.
    HUB("hub"),
    /// Pictures with captions, and little other text.
    GALLERY("gallery"),
    /// A page that says that there is none, or that it may not be read.
    ERROR_PAGE("error-page"),
    /// A page or text that is something else than an article.
    NOT_AN_ARTICLE("not-an-article"),
    /// Neither the server nor the file could be reached.
    UNREACHABLE("unreachable"),
    /// An address that may not be fetched from here.
    FORBIDDEN_ADDRESS("forbidden-address"),
    /// An address that its host's robots.txt does not let us fetch.
    ROBOTS("robots"),
    /// A secret that is not where the source's definition says.
    MISSING_CREDENTIAL("missing-credential"),
    /// A selector of the source's definition that is none.
    BAD_SELECTOR("bad-selector"),
    /// A record of an archive that breaks off or says something impossible.
    BROKEN_RECORD("broken-record"),
    /// An agency has taken it back.
    CANCELED("canceled"),
    /// An agency holds it back, or its embargo is not over.
    WITHHELD("withheld"),
    /// Something that this version does not read.
    UNSUPPORTED_KIND("unsupported-kind");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    /// The code in records, metrics and logs.
    public String code() {
        return code;
    }

    /// The reason for a code of the extraction; a page that is none of the known is no article.
    public static Reason of(String code) {
        for (var reason : values()) {
            if (reason.code.equals(code)) {
                return reason;
            }
        }
        return code.equals("unsupported") ? UNSUPPORTED_KIND : NOT_AN_ARTICLE;
    }
}
