package io.tidings.extract.feed;

import io.tidings.extract.feed.xml.Vocabulary;
import io.tidings.extract.feed.xml.XmlPull;
import org.jspecify.annotations.Nullable;

/// RSS 0.9 to 2.0 and RDF: items at whatever depth, since 1.0 has them beside the channel and others within.
final class RssReader {

    private final Elements elements;
    private final XmlPull xml;
    private final Extensions extensions;
    private final AtomElements atom;
    private final EntrySink sink;

    RssReader(Elements elements, EntrySink sink) {
        this.elements = elements;
        this.xml = elements.xml;
        this.extensions = new Extensions(elements);
        this.atom = new AtomElements(elements, extensions);
        this.sink = sink;
    }

    /// Reads on from the root element that has just started.
    void read() {
        takeStart();
        while (!sink.full()) {
            switch (xml.next()) {
                case START -> takeStart();
                case END_OF_INPUT -> {
                    return;
                }
                case END, TEXT -> {}
            }
        }
    }

    private void takeStart() {
        Vocabulary vocabulary = ownVocabulary();
        if (xml.name().equals("item") && (vocabulary == Vocabulary.PLAIN || vocabulary == Vocabulary.OTHER)) {
            item();
            return;
        }
        switch (vocabulary) {
            case PLAIN -> channelElement();
            case ATOM -> atom.take(sink.head, AtomElements.Place.HEAD_OF_RSS);
            case RDF, OTHER -> {
                // RDF, Seq, li, and whatever else may have items in it: read on within.
            }
            default -> extensions.take(sink.head);
        }
    }

    /// Some RSS declares Atom as its default namespace: its elements without a prefix are RSS all the same.
    private Vocabulary ownVocabulary() {
        Vocabulary vocabulary = xml.vocabulary();
        return vocabulary == Vocabulary.ATOM && !xml.prefixed() ? Vocabulary.PLAIN : vocabulary;
    }

    private void channelElement() {
        Draft head = sink.head;
        switch (xml.name()) {
            case "rss", "rdf", "channel", "items" -> {
                head.language.offer(xml.language(), 2);
                head.id.offer(xml.attribute("about"), 4);
            }
            case "title" -> head.title.offer(elements.text(), 0);
            case "link" -> link(head);
            case "description", "tagline", "subtitle" -> head.summary.offer(elements.text(), 0);
            case "language" -> head.language.offer(elements.line(), 0);
            case "copyright", "rights" -> head.rights.offer(elements.text(), 0);
            case "managingeditor", "editor" -> head.author(Extensions.person(elements.line()), 0);
            case "author" -> head.author(Extensions.person(elements.line()), 1);
            case "webmaster" -> head.author(Extensions.person(elements.line()), 6);
            case "generator" -> head.generator.offer(elements.line(), 0);
            case "pubdate" -> head.published.offer(elements.line(), 0);
            case "lastbuilddate" -> head.updated.offer(elements.line(), 0);
            case "category" -> head.tag(elements.line());
            case "ttl" -> head.minutesToLive = Math.max(0, number(elements.line()));
            case "skiphours", "skipdays" -> skipped(head);
            case "image" -> picture(head, 0);
            default -> xml.skip();
        }
    }

    /// Times in which the feed is not to be read.
    private void skipped(Draft head) {
        int inside = xml.depth();
        while (xml.nextStart(inside)) {
            switch (xml.name()) {
                case "hour" -> head.skipHour(number(elements.line()));
                case "day" -> head.skipDay(elements.line());
                default -> xml.skip();
            }
        }
    }

    private void item() {
        var draft = new Draft();
        draft.id.offer(xml.attribute("about"), 4);
        draft.link.offer(elements.addressIn("about"), 8);
        int inside = xml.depth();
        while (true) {
            switch (xml.next()) {
                case START -> {
                    draft.language.offer(xml.language(), 2);
                    itemElement(draft);
                }
                case END -> {
                    if (xml.depth() < inside) {
                        sink.add(draft);
                        return;
                    }
                }
                case TEXT -> {}
                case END_OF_INPUT -> {
                    addUnlessBroken(draft, inside);
                    return;
                }
            }
        }
    }

    /// An item whose elements all ended lacks nothing but end tags; one that breaks off within an element lacks more.
    private void addUnlessBroken(Draft draft, int inside) {
        if (xml.depth() == inside && !xml.brokeOffWithinMarkup()) {
            sink.add(draft);
        }
    }

    private void itemElement(Draft draft) {
        switch (ownVocabulary()) {
            case PLAIN -> plainElement(draft);
            case ATOM -> atom.take(draft, AtomElements.Place.ITEM_OF_RSS);
            default -> extensions.take(draft);
        }
    }

    private void plainElement(Draft draft) {
        switch (xml.name()) {
            case "title" -> draft.title.offer(elements.text(), 0);
            case "link" -> link(draft);
            case "description", "summary" -> draft.summary.offer(elements.text(), 0);
            case "content", "fulltext", "full-text" -> {
                FeedText text = elements.text();
                if (text != null) {
                    draft.content(text);
                }
            }
            case "guid", "id" -> guid(draft);
            case "author" -> atom.author(draft, 0);
            case "creator" -> draft.author(Extensions.person(elements.line()), 2);
            case "category" -> category(draft);
            case "keywords", "tags" -> {
                String line = elements.line();
                if (line != null) {
                    draft.tags(line);
                }
            }
            case "comments" -> draft.comments.offer(elements.address(), 0);
            case "enclosure" -> {
                String href = elements.addressIn("url");
                draft.enclosure(
                        href == null ? elements.addressIn("href") : href,
                        xml.attribute("type"),
                        xml.attribute("length"));
                xml.skip();
            }
            case "pubdate", "published", "date" -> draft.published.offer(elements.line(), 0);
            case "updated", "modified", "lastbuilddate" -> draft.updated.offer(elements.line(), 0);
            case "language" -> draft.language.offer(elements.line(), 0);
            case "source" -> draft.source.offer(elements.line(), 0);
            case "image", "thumb", "thumbnail" -> picture(draft, 5);
            case "rights", "copyright" -> draft.rights.offer(elements.text(), 0);
            default -> xml.skip();
        }
    }

    /// `<link>` of RSS, or an Atom one that lost its prefix.
    private void link(Draft draft) {
        String relation = xml.attribute("rel");
        String href = elements.addressIn("href");
        String type = xml.attribute("type");
        String length = xml.attribute("length");
        String text = elements.address();
        if (relation == null || relation.equals("alternate")) {
            draft.link.offerLast(text != null ? text : href, 0);
        } else if (relation.equals("enclosure")) {
            draft.enclosure(href, type, length);
        } else if (relation.equals("self")) {
            draft.self.offer(href, 0);
        }
    }

    private void guid(Draft draft) {
        boolean permanent = !"false".equalsIgnoreCase(xml.attribute("ispermalink"));
        String id = elements.line();
        draft.id.offer(id, 0);
        if (id != null && (id.startsWith("http://") || id.startsWith("https://"))) {
            // Where there is no link at all, an address that claims to be none still beats nothing.
            draft.link.offer(id, permanent ? 6 : 9);
        }
    }

    private void category(Draft draft) {
        String term = xml.attribute("term");
        String line = elements.line();
        draft.tag(line == null ? term : line);
    }

    /// `<image>` with its address in an attribute, in elements, or as its text.
    private void picture(Draft draft, int rank) {
        String address = elements.addressIn("url");
        address = address == null ? elements.addressIn("href") : address;
        int inside = xml.depth();
        var text = new StringBuilder();
        boolean open = true;
        while (open) {
            switch (xml.next()) {
                case START -> {
                    String found = pictureElement();
                    address = address == null ? found : address;
                }
                case TEXT -> {
                    if (text.length() < 2000) {
                        text.append(xml.text());
                    }
                }
                case END -> open = xml.depth() >= inside;
                case END_OF_INPUT -> open = false;
            }
        }
        String loose = text.toString().strip();
        draft.image.offer(address == null && loose.startsWith("http") ? loose : address, rank);
    }

    private @Nullable String pictureElement() {
        if (xml.name().equals("url")) {
            return elements.address();
        }
        xml.skip();
        return null;
    }

    /// @return -1 where it is none
    private static int number(@Nullable String text) {
        try {
            return text == null ? -1 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
