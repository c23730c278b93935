package io.tidings.extract.agency;

import io.tidings.extract.clean.CleanText;
import io.tidings.extract.feed.xml.XmlPull;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A `contentSet`: the same content in one or several renditions, of which the first with a text is taken.
final class ContentSetReader {

    private static final int LONGEST = 1 << 22;
    private static final Set<String> XHTML = Set.of("html", "body", "div", "article", "section", "p", "main");

    private final XmlPull xml;
    private final AgencyDraft draft;
    private long widest = -1;

    ContentSetReader(XmlPull xml, AgencyDraft draft) {
        this.xml = xml;
        this.draft = draft;
    }

    /// Reads from the `contentSet` that has just started up to its end.
    void read() {
        int inside = xml.depth();
        while (xml.nextStart(inside)) {
            element();
        }
    }

    private void element() {
        switch (xml.name()) {
            case "inlinexml" -> inline();
            case "inlinedata" -> data();
            case "remotecontent" -> remote();
            default -> xml.skip();
        }
    }

    private void inline() {
        int inside = xml.depth();
        while (xml.nextStart(inside)) {
            if (!draft.lines.isEmpty()) {
                xml.skip();
            } else if (xml.name().equals("nitf")) {
                new NitfReader(xml, draft).read();
            } else if (XHTML.contains(xml.name())) {
                take(AgencyBody.read(xml));
            } else {
                xml.skip(); // tables of results, events: no article
            }
        }
    }

    /// Text, or markup that was escaped; what is encoded otherwise is no text.
    private void data() {
        String type = xml.attribute("contenttype");
        boolean encoded = xml.attribute("encoding") != null;
        var content = xml.content(LONGEST);
        if (encoded || !draft.lines.isEmpty() || (type != null && !type.startsWith("text/") && !isHtml(type))) {
            return;
        }
        if (isHtml(type) || content.hasElements()) {
            take(AgencyBody.ofMarkup(content.hasElements() ? content.markup() : content.text()));
        } else {
            content.text()
                    .lines()
                    .map(CleanText::line)
                    .filter(line -> !line.isEmpty())
                    .forEach(draft.lines::add);
        }
    }

    private static boolean isHtml(@Nullable String type) {
        return type != null && (type.contains("html") || type.contains("nitf"));
    }

    private void remote() {
        String type = xml.attribute("contenttype");
        String href = xml.attribute("href");
        if (href != null && type != null && type.startsWith("image/")) {
            String width = xml.attribute("width");
            long wide = width != null && width.matches("\\d{1,9}") ? Long.parseLong(width) : 0;
            if (wide > widest) {
                widest = wide;
                draft.image = href;
            }
        }
        xml.skip();
    }

    private void take(AgencyBody.Text text) {
        draft.lines.addAll(text.lines());
        draft.captions.addAll(text.captions());
    }
}
