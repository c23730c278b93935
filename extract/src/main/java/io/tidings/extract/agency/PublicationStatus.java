package io.tidings.extract.agency;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What may be done with an item (IPTC's `pubstatusg2`; NITF's `management-status`).
public enum PublicationStatus {
    /// May be published, once its embargo is over. Also where the agency says nothing.
    USABLE,
    /// Not to be published until further notice.
    WITHHELD,
    /// Never to be published; what was published of it is to be taken back.
    CANCELED;

    /// @param code `stat:canceled`, `http://cv.iptc.org/newscodes/pubstatusg2/canceled`, `canceled`
    static PublicationStatus of(@Nullable String code) {
        String folded = code == null ? "" : code.toLowerCase(Locale.ROOT);
        String word = folded.substring(Math.max(folded.lastIndexOf(':'), folded.lastIndexOf('/')) + 1);
        return switch (word.strip()) {
            case "canceled", "cancelled", "killed", "kill", "cancel" -> CANCELED;
            case "withheld", "withhold" -> WITHHELD;
            default -> USABLE;
        };
    }
}
