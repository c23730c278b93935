package io.tidings.extract.feed.xml;

/// What stands between an element's start and its end.
///
/// @param text the characters, decoded; without the tags where there are any. Trimmed
/// @param markup where `hasElements`: the elements as they are written, references in the text still encoded, as in
/// XHTML, without a `<div>` that only wraps the rest. Trimmed; otherwise the same as `text`
/// @param looseMarkup as `markup`, but with the text decoded: for producers that escaped markup and wrapped it in a
/// real element. Trimmed
/// @param hasElements whether there are elements in it
/// @param tooLong whether something of it was left out
public record Content(String text, String markup, String looseMarkup, boolean hasElements, boolean tooLong) {

    /// Without elements.
    static Content plain(String text, int longest) {
        String stripped = text.strip();
        boolean cut = stripped.length() > longest;
        String kept = cut ? stripped.substring(0, longest) : stripped;
        return new Content(kept, kept, kept, false, cut);
    }

    /// The markup where there are elements, else the text.
    public String value() {
        return hasElements ? markup : text;
    }
}
