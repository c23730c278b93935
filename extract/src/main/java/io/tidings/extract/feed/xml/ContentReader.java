package io.tidings.extract.feed.xml;

import io.tidings.extract.feed.xml.XmlPull.Event;
import org.jspecify.annotations.Nullable;

/// Reads an element's content: at once where it is one run of text or one CDATA section, as nearly always.
final class ContentReader {

    private final XmlPull xml;
    private final String document;
    private final Markup markup;
    private final int longest;

    ContentReader(XmlPull xml, String document, Markup markup, int longest) {
        this.xml = xml;
        this.document = document;
        this.markup = markup;
        this.longest = longest;
    }

    Content read() {
        if (xml.startedEmpty()) {
            xml.next();
            return Content.plain("", longest);
        }
        int from = xml.position();
        int angle = markup.next(from);
        if (isOwnEnd(angle)) {
            return atOnce(Entities.decode(document, from, Math.min(angle, limited(from))), angle);
        }
        if (document.startsWith(Markup.CDATA, angle)
                && document.substring(from, angle).isBlank()) {
            int inside = angle + Markup.CDATA.length();
            int close = markup.find("]]>", inside);
            int end = close < 0 ? -1 : markup.next(close + 3);
            if (end >= 0 && isOwnEnd(end) && document.substring(close + 3, end).isBlank()) {
                return atOnce(Entities.clean(document, inside, Math.min(close, limited(inside))), end);
            }
        }
        return piecewise();
    }

    private int limited(int from) {
        return (int) Math.min(Integer.MAX_VALUE, from + longest * 2L);
    }

    private Content atOnce(String text, int end) {
        xml.continueAt(end);
        xml.next();
        return Content.plain(text, longest);
    }

    private boolean isOwnEnd(int at) {
        String name = xml.writtenName();
        int after = at + 2 + name.length();
        return after < document.length()
                && document.startsWith("</", at)
                && document.startsWith(name, at + 2)
                && document.charAt(after) == '>';
    }

    private Content piecewise() {
        int inside = xml.depth();
        var text = new StringBuilder();
        var strict = new StringBuilder();
        var loose = new StringBuilder();
        var wrapper = new Wrapper();
        boolean elements = false;
        boolean tooLong = false;
        while (true) {
            Event event = xml.next();
            if (event == Event.END_OF_INPUT || (event == Event.END && xml.depth() < inside)) {
                break;
            }
            tooLong |= strict.length() > longest;
            boolean top = event == Event.START ? xml.depth() == inside + 1 : xml.depth() == inside;
            switch (event) {
                case TEXT -> {
                    String piece = xml.text();
                    if (top) {
                        wrapper.textBeside |= !piece.isBlank();
                    }
                    if (!tooLong) {
                        text.append(piece);
                        loose.append(piece);
                        strict.append(xml.textIsCdata() ? piece : document.substring(xml.tokenStart(), xml.position()));
                    }
                }
                case START -> {
                    elements = true;
                    if (!tooLong) {
                        String tag = tag();
                        strict.append(tag);
                        loose.append(tag);
                    }
                    if (top) {
                        wrapper.opened(xml.name(), strict.length(), loose.length());
                    }
                }
                case END -> {
                    if (top) {
                        wrapper.closed(strict.length(), loose.length());
                    }
                    if (!xml.endedEmpty() && !tooLong) {
                        String tag =
                                "</" + (xml.vocabulary() == Vocabulary.XHTML ? xml.name() : xml.writtenName()) + ">";
                        strict.append(tag);
                        loose.append(tag);
                    }
                }
                case END_OF_INPUT -> throw new IllegalStateException("handled above");
            }
        }
        if (!elements) {
            Content plain = Content.plain(text.toString(), longest);
            return tooLong ? new Content(plain.text(), plain.markup(), plain.looseMarkup(), false, true) : plain;
        }
        return new Content(
                text.toString().strip(),
                wrapper.unwrap(strict, wrapper.strictFrom, wrapper.strictTo),
                wrapper.unwrap(loose, wrapper.looseFrom, wrapper.looseTo),
                true,
                tooLong);
    }

    /// The start tag as written; `<xhtml:p>` as `<p>`, since the content is going to stand without its namespaces.
    private String tag() {
        if (xml.vocabulary() == Vocabulary.XHTML && xml.prefixed()) {
            int afterName = xml.tokenStart() + 1 + xml.writtenName().length();
            return "<" + xml.name() + document.substring(afterName, xml.position());
        }
        return document.substring(xml.tokenStart(), xml.position());
    }

    /// The `<div>` that Atom asks for around XHTML, if that is all there is.
    private static final class Wrapper {
        private int children;
        private boolean isDiv;
        private boolean textBeside;
        private int strictFrom;
        private int strictTo = -1;
        private int looseFrom;
        private int looseTo = -1;

        void opened(@Nullable String name, int strict, int loose) {
            children++;
            isDiv = "div".equals(name);
            strictFrom = strict;
            looseFrom = loose;
        }

        void closed(int strict, int loose) {
            strictTo = strict;
            looseTo = loose;
        }

        String unwrap(StringBuilder whole, int from, int to) {
            boolean wraps = children == 1 && isDiv && !textBeside && from <= to && to <= whole.length();
            return (wraps ? whole.substring(from, to) : whole.toString()).strip();
        }
    }
}
