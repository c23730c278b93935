package io.tidings.extract.agency;

import io.tidings.extract.feed.xml.XmlPull;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// NITF, alone or within NewsML-G2: `docdata`, `tobject`, `body.head`, `body.content` (IPTC, NITF 3.6).
final class NitfReader {

    private static final int LONGEST = 1 << 16;

    private final XmlPull xml;
    private final AgencyDraft draft;
    private @Nullable String release;

    NitfReader(XmlPull xml, AgencyDraft draft) {
        this.xml = xml;
        this.draft = draft;
    }

    /// Reads from the `nitf` element that has just started up to its end.
    void read() {
        draft.language = AgencyDraft.first(draft.language, xml.language());
        int inside = xml.depth();
        while (xml.nextStart(inside)) {
            element();
        }
        release();
    }

    /// A release that lies after the issue is an embargo, whatever the status says.
    private void release() {
        var released = draft.time(null, release);
        var issued = draft.firstCreated;
        if (draft.embargo == null
                && released != null
                && (issued == null || released.at().isAfter(issued.at()))) {
            draft.embargo = released;
        }
    }

    private void element() {
        switch (xml.name()) {
            case "body.head", "head", "hedline", "docdata", "tobject", "body", "identified-content", "key-list" ->
                group();
            case "body.content" -> {
                var body = AgencyBody.read(xml);
                draft.lines.addAll(body.lines());
                draft.captions.addAll(body.captions());
            }
            case "hl1" -> draft.title = AgencyDraft.first(draft.title, line());
            case "title" -> draft.fallbackTitle = AgencyDraft.first(draft.fallbackTitle, line());
            case "hl2", "headline" -> xml.skip();
            case "byline" -> byline();
            case "abstract" -> draft.standfirst(AgencyBody.read(xml).lines());
            case "body.end", "dateline", "rights", "note", "distributor", "copyrite" -> xml.skip();
            default -> labels();
        }
    }

    private void group() {
        if (xml.name().equals("docdata")) {
            String status = xml.attribute("management-status");
            if (status != null) {
                draft.status = PublicationStatus.of(status);
            }
        }
    }

    private void labels() {
        switch (xml.name()) {
            case "doc-id" -> draft.guid = AgencyDraft.first(draft.guid, xml.attribute("id-string"));
            case "du-key" -> draft.version = AgencyDraft.first(draft.version, xml.attribute("version"));
            case "urgency" -> draft.urgency(xml.attribute("ed-urg"));
            case "date.issue" -> draft.firstCreated = draft.time(draft.firstCreated, xml.attribute("norm"));
            case "date.release" -> release = xml.attribute("norm");
            case "ed-msg" -> draft.editorsNote = AgencyDraft.first(draft.editorsNote, xml.attribute("info"));
            case "doc.copyright" -> draft.provider = AgencyDraft.first(draft.provider, xml.attribute("holder"));
            case "pubdata" -> {
                draft.firstCreated = draft.time(draft.firstCreated, xml.attribute("date.publication"));
                draft.provider = AgencyDraft.first(draft.provider, xml.attribute("name"));
                draft.section = AgencyDraft.first(draft.section, xml.attribute("position.section"));
            }
            case "tobject.subject" ->
                draft.subject(AgencySubject.of(xml.attribute("tobject.subject.refnum"), "subj", subjectName()));
            default -> {
                // Read on within.
            }
        }
    }

    private @Nullable String subjectName() {
        String name = Stream.of("tobject.subject.detail", "tobject.subject.matter", "tobject.subject.type")
                .map(xml::attribute)
                .filter(one -> one != null)
                .findFirst()
                .orElse("");
        return name.isEmpty() ? null : name.toLowerCase(Locale.ROOT);
    }

    /// `<byline>By <person>A. Writer</person><byttl>Staff</byttl></byline>`: the persons where they are marked.
    private void byline() {
        int inside = xml.depth();
        var whole = new StringBuilder();
        boolean marked = false;
        while (true) {
            switch (xml.next()) {
                case START -> {
                    if (xml.name().equals("byttl")) {
                        xml.skip();
                    } else if (xml.name().equals("person")) {
                        marked = true;
                        draft.byline(AgencyBody.read(xml).lines().stream().collect(Collectors.joining(" ")));
                    }
                }
                case TEXT -> whole.append(xml.text());
                case END -> {
                    if (xml.depth() < inside) {
                        draft.byline(marked ? null : whole.toString());
                        return;
                    }
                }
                case END_OF_INPUT -> {
                    return;
                }
            }
        }
    }

    private String line() {
        return xml.content(LONGEST).text();
    }
}
