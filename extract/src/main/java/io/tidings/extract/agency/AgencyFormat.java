package io.tidings.extract.agency;

/// The formats of the IPTC that are read.
public enum AgencyFormat {
    /// News Industry Text Format, 2.x to 3.6.
    NITF("nitf"),
    /// NewsML-G2: a news message, an item of any kind, or a fragment of one.
    NEWSML_G2("newsml-g2"),
    NINJS_1("ninjs-1"),
    NINJS_2("ninjs-2"),
    NINJS_3("ninjs-3");

    private final String code;

    AgencyFormat(String code) {
        this.code = code;
    }

    /// In kebab case, for records and logs; also [io.tidings.extract.ExtractedArticle#method()].
    public String code() {
        return code;
    }
}
