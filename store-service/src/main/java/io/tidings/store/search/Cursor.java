package io.tidings.store.search;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/// Where a page of a list ended: the next one has what stands before it, newest first. Written `TIME` or `TIME,ID`;
/// the
/// id tells rows of the same time apart.
///
/// @param id of the last row, exclusive; empty for everything before the time
public record Cursor(Instant time, String id) {

    /// @throws IllegalArgumentException if it is no cursor; the message is for the one who asked
    public static Cursor parse(String text) {
        var comma = text.indexOf(',');
        try {
            return comma < 0
                    ? new Cursor(Instant.parse(text), "")
                    : new Cursor(Instant.parse(text.substring(0, comma)), text.substring(comma + 1));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "before is `" + text + "`; it is a time like 2026-02-03T07:15:00Z, or what a list gave as `next`",
                    e);
        }
    }

    OffsetDateTime offsetTime() {
        return time.atOffset(ZoneOffset.UTC);
    }

    @Override
    public String toString() {
        return id.isEmpty() ? time.toString() : time + "," + id;
    }
}
