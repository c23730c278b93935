package io.tidings.extract;

import java.util.Objects;

/// Where a field of an article was read, and how far it is to be trusted.
///
/// @param from where it stood: `json-ld`, `meta`, `h1`, `title`, `link`, `byline`, `label`, `html`; `site-rules` for
/// what
/// rules of a person found
/// @param confidence 0 (a guess) to 1; of titles and authors near the share that was right on development pages, of the
/// others an order of trust
public record Origin(String from, double confidence) {

    public Origin {
        Objects.requireNonNull(from, "from");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is 0 to 1, not " + confidence);
        }
    }
}
