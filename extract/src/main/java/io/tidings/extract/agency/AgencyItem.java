package io.tidings.extract.agency;

import io.tidings.extract.Extraction;
import java.util.Objects;

/// One item of a delivery.
///
/// @param label what the agency says about it
/// @param extraction the article; or [Extraction.NotAnArticle] with one of `canceled`, `withheld` (whatever text it
/// has), `picture`, `video`, `audio`, `graphic`, `package`, `concept`, `knowledge`, `planning`, `catalog`, `alert` (a
/// headline alone), `empty`
public record AgencyItem(AgencyLabel label, Extraction extraction) {

    public AgencyItem {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(extraction, "extraction");
    }
}
