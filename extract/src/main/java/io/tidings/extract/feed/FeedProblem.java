package io.tidings.extract.feed;

/// What is wrong with a document that was read as a feed.
///
/// @param message a sentence for a person: what happened, to what, and what to do
public record FeedProblem(Reason reason, String message) {

    /// The closed set of what can be wrong.
    public enum Reason {
        /// Nothing but white space.
        EMPTY("empty"),
        /// Read, and something else: a page, another kind of XML or JSON, bytes.
        NOT_A_FEED("not-a-feed"),
        /// The document breaks off; the entries before that are good.
        CUT_SHORT("cut-short"),
        /// JSON that is none from some place on; the entries before that are good.
        MALFORMED("malformed"),
        /// More bytes than are read at all.
        TOO_LARGE("too-large"),
        /// More entries or longer fields than are kept; what was kept is good.
        OVER_LIMIT("over-limit");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /// In kebab case, for records and logs.
        public String code() {
            return code;
        }
    }
}
