package io.tidings.extract.agency;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What reading some bytes as an agency's delivery came to. Whatever the world sends is one of these.
public sealed interface AgencyReading {

    /// It is a delivery.
    ///
    /// @param items in the document's order; one in whose middle the document breaks off is not among them
    /// @param problem a sentence for a person where items may be missing at the end; `null` where it is whole
    record Items(
            AgencyFormat format,
            List<AgencyItem> items,
            @Nullable String problem) implements AgencyReading {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// Nothing could be read.
    ///
    /// @param reason `empty`, `too-large`, `not-agency`, `unsupported`, `cut-short`
    /// @param message a sentence for a person: what happened, to what, and what to do
    record Unreadable(String reason, String message) implements AgencyReading {}
}
