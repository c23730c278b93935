package io.tidings.extract.agency;

import io.tidings.extract.clean.CleanText;
import io.tidings.extract.feed.xml.XmlPull;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The text of an element of NITF or XHTML: a paragraph, subheading, list item or table row each, captions apart.
final class AgencyBody {

    private static final int LONGEST = 1 << 22;
    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "head",
            "noscript",
            "template",
            "iframe",
            "object",
            "form",
            "media-metadata",
            "media-producer",
            "media-reference",
            "byttl");
    private static final Set<String> MEDIA = Set.of("media", "figure", "video", "audio", "picture");
    private static final Set<String> CAPTIONS = Set.of("media-caption", "figcaption");
    private static final Set<String> WITHIN_A_LINE = Set.of(
            "em",
            "strong",
            "b",
            "i",
            "u",
            "a",
            "span",
            "q",
            "sub",
            "sup",
            "small",
            "big",
            "font",
            "abbr",
            "acronym",
            "cite",
            "code",
            "time",
            "mark",
            "person",
            "org",
            "location",
            "chron",
            "copyrite",
            "event",
            "function",
            "money",
            "num",
            "object.title",
            "virtloc",
            "name.given",
            "name.family",
            "alt-code",
            "city",
            "state",
            "region",
            "country",
            "sublocation",
            "postaddr",
            "pronounce",
            "lang",
            "classifier",
            "frac",
            "td",
            "th",
            "inlineref",
            "ruby",
            "rb",
            "rt",
            "rp",
            "bdo",
            "ins",
            "del",
            "s",
            "img",
            "wbr");

    private final XmlPull xml;
    private final List<String> lines = new ArrayList<>();
    private final List<String> captions = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int kept;
    private int mediaDepth;
    private int captionDepth;
    private int preDepth;

    private AgencyBody(XmlPull xml) {
        this.xml = xml;
    }

    /// @param lines in order, none blank
    /// @param captions of pictures and films, in order, each once
    record Text(List<String> lines, List<String> captions) {}

    /// Reads from the element that has just started up to its end.
    static Text read(XmlPull xml) {
        var body = new AgencyBody(xml);
        body.read(xml.depth());
        return new Text(body.lines, body.captions);
    }

    /// Reads a whole piece of markup that stood escaped in another document.
    static Text ofMarkup(String markup) {
        var body = new AgencyBody(new XmlPull(markup, null));
        body.read(0);
        return new Text(body.lines, body.captions);
    }

    private void read(int inside) {
        while (true) {
            switch (xml.next()) {
                case START -> start();
                case TEXT -> text(xml.text());
                case END -> {
                    end();
                    if (xml.depth() < inside) {
                        flush();
                        return;
                    }
                }
                case END_OF_INPUT -> {
                    flush();
                    return;
                }
            }
        }
    }

    private void start() {
        String name = xml.name();
        if (LEFT_OUT.contains(name)) {
            xml.skip();
            return;
        }
        if (!WITHIN_A_LINE.contains(name)) {
            flush();
        }
        if (mediaDepth == 0 && MEDIA.contains(name)) {
            mediaDepth = xml.depth();
        } else if (captionDepth == 0 && CAPTIONS.contains(name)) {
            captionDepth = xml.depth();
        } else if (preDepth == 0 && name.equals("pre")) {
            preDepth = xml.depth();
        }
    }

    private void end() {
        String name = xml.name();
        if (name.equals("td") || name.equals("th")) {
            line.append(' ');
        } else if (!WITHIN_A_LINE.contains(name)) {
            flush();
        }
        mediaDepth = xml.depth() < mediaDepth ? 0 : mediaDepth;
        captionDepth = xml.depth() < captionDepth ? 0 : captionDepth;
        preDepth = xml.depth() < preDepth ? 0 : preDepth;
    }

    private void text(String text) {
        if (mediaDepth > 0 && captionDepth == 0) {
            return;
        }
        if (preDepth > 0) {
            text.lines().forEach(one -> {
                append(one);
                flush();
            });
        } else {
            append(text);
        }
    }

    private void append(String text) {
        if (kept < LONGEST) {
            line.append(text);
            kept += text.length();
        }
    }

    private void flush() {
        String text = CleanText.line(line.toString());
        line.setLength(0);
        if (text.isEmpty()) {
            return;
        }
        if (captionDepth == 0) {
            lines.add(text);
        } else if (!captions.contains(text) && captions.size() < 100) {
            captions.add(text);
        }
    }
}
