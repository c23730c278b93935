package io.tidings.extract.agency;

import io.tidings.extract.feed.xml.XmlPull;
import io.tidings.extract.metadata.Bylines;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One item of NewsML-G2: `itemMeta`, `contentMeta`, `contentSet` (IPTC, NewsML-G2 2.35, both conformance levels).
final class NewsItemReader {

    private static final int LONGEST = 1 << 16;

    private final XmlPull xml;
    private final AgencyDraft draft;
    private final Set<String> organisations = new HashSet<>();
    private final Set<String> creators = new java.util.LinkedHashSet<>();

    NewsItemReader(XmlPull xml, AgencyDraft draft) {
        this.xml = xml;
        this.draft = draft;
    }

    /// Reads from the item that has just started up to its end.
    void read() {
        draft.guid = AgencyDraft.first(draft.guid, xml.attribute("guid"));
        draft.version = AgencyDraft.first(draft.version, xml.attribute("version"));
        String declared = xml.language();
        int inside = xml.depth();
        if (xml.name().equals("contentset")) {
            content();
        } else {
            while (xml.nextStart(inside)) {
                element();
            }
        }
        draft.language = AgencyDraft.first(draft.language, declared);
        creators.removeIf(name -> organisations.contains(name.toLowerCase(Locale.ROOT)));
        draft.people.addAll(creators);
    }

    private void element() {
        switch (xml.name()) {
            case "itemmeta", "contentmeta", "concept" -> {
                // Read on within.
            }
            case "contentset" -> content();
            case "rightsinfo", "hophistory", "partmeta", "assert", "inlineref", "groupset", "derivedfrom" -> xml.skip();
            default -> {
                if (!itemMeta() && !contentMeta()) {
                    xml.skip();
                }
            }
        }
    }

    private void content() {
        new ContentSetReader(xml, draft).read();
    }

    private boolean itemMeta() {
        switch (xml.name()) {
            case "itemclass" -> {
                draft.itemClass = AgencyDraft.first(draft.itemClass, lastPart(code()));
                xml.skip();
            }
            case "pubstatus" -> {
                draft.status = PublicationStatus.of(code());
                xml.skip();
            }
            case "provider" -> {
                String code = code();
                var named = Named.read(xml);
                String name = named.name() != null ? named.name() : code;
                draft.provider = AgencyDraft.first(draft.provider, name);
                addOrganisation(name);
            }
            case "infosource" -> addOrganisation(Named.read(xml).name());
            case "firstcreated" -> draft.firstCreated = draft.time(draft.firstCreated, line());
            case "versioncreated" -> draft.versionCreated = draft.time(draft.versionCreated, line());
            case "embargoed" -> draft.embargo = draft.time(draft.embargo, line());
            case "title", "name" -> draft.fallbackTitle = AgencyDraft.first(draft.fallbackTitle, line());
            case "ednote" -> draft.editorsNote = AgencyDraft.first(draft.editorsNote, line());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean contentMeta() {
        switch (xml.name()) {
            case "urgency" -> draft.urgency(line());
            case "contentcreated" -> draft.contentCreated = draft.time(draft.contentCreated, line());
            case "contentmodified" -> draft.contentModified = draft.time(draft.contentModified, line());
            case "headline" -> draft.title = AgencyDraft.first(draft.title, line());
            case "slugline" -> draft.slugline = AgencyDraft.first(draft.slugline, line());
            case "by" -> draft.byline(line());
            case "creator" -> creator();
            case "subject" -> subject();
            case "language" -> {
                draft.language = AgencyDraft.first(draft.language, xml.attribute("tag"));
                xml.skip();
            }
            case "description" -> description();
            case "icon" -> {
                draft.image = AgencyDraft.first(draft.image, xml.attribute("href"));
                xml.skip();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// The name of a person; what is said to be an organisation, or is the item's source, is none.
    private void creator() {
        String type = xml.attribute("type");
        String literal = xml.attribute("literal");
        var named = Named.read(xml);
        String name = named.name() != null ? named.name() : literal;
        if (type != null && type.contains("org")) {
            addOrganisation(name);
        } else if (name != null && !name.startsWith("The ")) {
            creators.addAll(Bylines.people(name));
        }
    }

    private void subject() {
        String code = code();
        String literal = xml.attribute("literal");
        var named = Named.read(xml);
        draft.subject(AgencySubject.of(code, null, named.name() == null ? literal : named.name()));
        for (String same : named.sameAs()) {
            var subject = AgencySubject.of(same, null, named.name());
            if (subject != null && subject.isIptc()) {
                draft.subject(subject);
            }
        }
    }

    private void description() {
        String role = lastPart(xml.attribute("role"));
        String text = line();
        if ("caption".equals(role)) {
            String caption = AgencyDraft.first(null, text);
            if (caption != null && !draft.captions.contains(caption)) {
                draft.captions.add(caption);
            }
        } else if (role == null || role.equals("summary") || role.equals("abstract") || role.equals("lead")) {
            draft.standfirst = AgencyDraft.first(draft.standfirst, text);
        }
    }

    private void addOrganisation(@Nullable String name) {
        if (name != null) {
            organisations.add(name.toLowerCase(Locale.ROOT));
        }
    }

    private @Nullable String code() {
        String code = xml.attribute("qcode");
        return code == null ? xml.attribute("uri") : code;
    }

    private static @Nullable String lastPart(@Nullable String code) {
        if (code == null) {
            return null;
        }
        String last = code.substring(Math.max(code.lastIndexOf(':'), code.lastIndexOf('/')) + 1);
        return last.toLowerCase(Locale.ROOT);
    }

    private String line() {
        return xml.content(LONGEST).text();
    }
}
