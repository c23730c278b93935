package io.tidings.extract.feed;

import io.tidings.extract.feed.xml.Links;
import io.tidings.extract.feed.xml.XmlPull;
import org.jspecify.annotations.Nullable;

/// The elements of Atom, in Atom itself and lent to RSS.
final class AtomElements {

    /// Where an Atom element stands, which decides what it may overrule.
    enum Place {
        HEAD,
        ENTRY,
        HEAD_OF_RSS,
        ITEM_OF_RSS;

        boolean inRss() {
            return this == HEAD_OF_RSS || this == ITEM_OF_RSS;
        }

        boolean isHead() {
            return this == HEAD || this == HEAD_OF_RSS;
        }
    }

    /// Links that are neither the article nor anything this reader keeps.
    private static final String ALTERNATE = "alternate";

    private final Elements elements;
    private final XmlPull xml;
    private final Extensions extensions;

    AtomElements(Elements elements, Extensions extensions) {
        this.elements = elements;
        this.xml = elements.xml;
        this.extensions = extensions;
    }

    /// Takes or skips the element that has just started, up to its end.
    void take(Draft draft, Place place) {
        int rank = place.inRss() ? 1 : 0;
        switch (xml.name()) {
            case "title" -> draft.title.offer(elements.typedText(), rank);
            case "link" -> link(draft, place);
            case "id" -> draft.id.offer(place.inRss() ? elements.line() : elements.address(), rank);
            case "summary", "subtitle", "tagline" -> draft.summary.offer(elements.typedText(), rank);
            case "content" -> {
                FeedText text = elements.typedText();
                if (text != null && place.isHead()) {
                    draft.summary.offer(text, 4);
                } else if (text != null) {
                    draft.content(text);
                }
            }
            case "author" -> author(draft, rank);
            case "published", "issued", "created" ->
                draft.published.offer(elements.line(), xml.name().equals("created") ? 2 : rank);
            case "updated", "modified" -> draft.updated.offer(elements.line(), rank);
            case "category" -> category(draft);
            case "rights", "copyright" -> draft.rights.offer(elements.typedText(), rank);
            case "generator" -> draft.generator.offer(generator(), rank);
            case "logo" -> draft.image.offer(elements.address(), rank);
            case "icon" -> draft.image.offer(elements.address(), 6);
            case "source" -> source(draft);
            case "info" -> draft.summary.offer(elements.typedText(), 4);
            default -> xml.skip();
        }
    }

    /// Anything in an Atom feed or entry, extensions too.
    void takeAny(Draft draft, Place place) {
        switch (xml.vocabulary()) {
            case ATOM, PLAIN -> take(draft, place);
            default -> extensions.take(draft);
        }
    }

    /// A person, in elements of its own or as one line.
    void author(Draft draft, int rank) {
        draft.author(new Persons(elements).read(), rank);
    }

    private void link(Draft draft, Place place) {
        String relation = xml.attribute("rel");
        relation = relation == null ? ALTERNATE : relation.substring(relation.lastIndexOf('/') + 1);
        String href = xml.hasAttribute("href") ? Links.resolve(xml.base(), raw("href")) : null;
        String type = xml.attribute("type");
        String length = xml.attribute("length");
        String text = elements.address();
        href = href == null || href.isEmpty() ? text : href;
        switch (relation) {
            case ALTERNATE -> {
                boolean page = type == null || type.contains("html");
                draft.link.offer(href, (place.inRss() ? 2 : 0) + (page ? 0 : 1));
            }
            case "enclosure" -> draft.enclosure(href, type, length);
            case "self" -> draft.self.offer(href, 0);
            case "next" -> draft.next.offer(href, 0);
            case "replies" -> draft.comments.offer(href, 1);
            case "related" -> draft.link.offer(href, 7);
            default -> {
                // Editing, hubs, licences: nothing that a reader of news follows.
            }
        }
    }

    private String raw(String attribute) {
        String value = xml.attribute(attribute);
        return value == null ? "" : value;
    }

    private void category(Draft draft) {
        String label = xml.attribute("label");
        String term = xml.attribute("term");
        String line = elements.line();
        draft.tag(label != null ? label : term != null ? term : line);
    }

    private @Nullable String generator() {
        String uri = xml.attribute("uri");
        uri = uri == null ? xml.attribute("url") : uri;
        String version = xml.attribute("version");
        String name = elements.line();
        if (name == null) {
            return uri == null ? version : uri;
        }
        return name + (version == null ? "" : " v" + version) + (uri == null ? "" : " " + uri);
    }

    /// The feed that an entry was taken over from: its name, its author where the entry names none, its rights.
    private void source(Draft draft) {
        int inside = xml.depth();
        var source = new Draft();
        while (true) {
            switch (xml.next()) {
                case START -> {
                    switch (xml.name()) {
                        case "title" -> source.title.offer(elements.typedText(), 0);
                        case "author" -> draft.author(new Persons(elements).read(), 6);
                        case "rights" -> draft.rights.offer(elements.typedText(), 6);
                        default -> xml.skip();
                    }
                }
                case END -> {
                    if (xml.depth() < inside) {
                        FeedText title = source.title.get();
                        draft.source.offer(title == null ? null : title.plain(), 0);
                        return;
                    }
                }
                case TEXT -> {}
                case END_OF_INPUT -> {
                    return;
                }
            }
        }
    }
}
