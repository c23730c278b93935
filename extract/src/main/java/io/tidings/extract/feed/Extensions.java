package io.tidings.extract.feed;

import io.tidings.extract.feed.xml.Vocabulary;
import io.tidings.extract.feed.xml.XmlPull;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The elements of other vocabularies that feeds borrow: Dublin Core, content, media, iTunes.
///
/// What the feed's own vocabulary says wins, by rank; these fill what it leaves open.
final class Extensions {

    private static final int PICTURE_WITHIN_MEDIA = 1;
    private static final int THUMBNAIL = 3;

    private final Elements elements;
    private final XmlPull xml;

    Extensions(Elements elements) {
        this.elements = elements;
        this.xml = elements.xml;
    }

    /// Takes or skips the element that has just started, up to its end.
    void take(Draft draft) {
        switch (xml.vocabulary()) {
            case DUBLIN_CORE -> dublinCore(draft);
            case DUBLIN_CORE_TERMS -> dublinCoreTerms(draft);
            case CONTENT, XHTML -> content(draft);
            case MEDIA -> media(draft, true);
            case ITUNES -> itunes(draft);
            case OTHER -> other(draft);
            default -> xml.skip();
        }
    }

    private void dublinCore(Draft draft) {
        switch (xml.name()) {
            case "title" -> draft.title.offer(elements.text(), 3);
            case "creator", "author" -> draft.author(person(elements.line()), 2);
            case "description" -> draft.summary.offer(elements.text(), 3);
            case "subject" -> draft.tag(elements.line());
            case "date" -> {
                String date = elements.line();
                draft.published.offer(date, 3);
                draft.updated.offer(date, 3);
            }
            case "language" -> draft.language.offer(elements.line(), 1);
            case "rights" -> draft.rights.offer(elements.text(), 2);
            case "identifier" -> draft.id.offer(elements.line(), 5);
            default -> xml.skip();
        }
    }

    private void dublinCoreTerms(Draft draft) {
        switch (xml.name()) {
            case "issued", "created", "available" -> draft.published.offer(elements.line(), 2);
            case "modified" -> draft.updated.offer(elements.line(), 2);
            default -> dublinCore(draft);
        }
    }

    private void content(Draft draft) {
        switch (xml.name()) {
            case "encoded", "body", "div" -> {
                FeedText text = elements.text();
                if (text != null) {
                    draft.content(text);
                }
            }
            default -> xml.skip();
        }
    }

    private void itunes(Draft draft) {
        switch (xml.name()) {
            case "author" -> draft.author(person(elements.line()), 4);
            case "owner" -> owner(draft);
            case "title" -> draft.title.offer(elements.text(), 4);
            case "summary" -> draft.summary.offer(elements.text(), 5);
            case "subtitle" -> draft.summary.offer(elements.text(), 6);
            case "image" -> {
                draft.image.offer(elements.addressIn("href"), 4);
                xml.skip();
            }
            case "keywords" -> {
                String line = elements.line();
                if (line != null) {
                    draft.tags(line);
                }
            }
            case "category" -> categories(draft);
            default -> xml.skip();
        }
    }

    private void owner(Draft draft) {
        draft.author(new Persons(elements).read(), 8);
    }

    private void categories(Draft draft) {
        draft.tag(xml.attribute("text"));
        int inside = xml.depth();
        while (xml.nextStart(inside)) {
            draft.tag(xml.attribute("text"));
        }
    }

    private void media(Draft draft, boolean own) {
        switch (xml.name()) {
            case "group" -> mediaChildren(draft, own);
            case "content" -> {
                if (isPicture(xml.attribute("medium"), xml.attribute("type"), xml.attribute("url"))) {
                    draft.image.offer(elements.addressIn("url"), PICTURE_WITHIN_MEDIA);
                }
                mediaChildren(draft, false);
            }
            case "thumbnail" -> {
                draft.image.offer(elements.addressIn("url"), THUMBNAIL);
                xml.skip();
            }
            case "keywords" -> {
                String line = elements.line();
                if (line != null) {
                    draft.tags(line);
                }
            }
            case "title" -> {
                FeedText text = elements.text();
                draft.title.offer(own ? text : null, 5);
            }
            case "description" -> {
                FeedText text = elements.text();
                draft.summary.offer(own ? text : null, 7);
            }
            default -> xml.skip();
        }
    }

    private void mediaChildren(Draft draft, boolean own) {
        int inside = xml.depth();
        while (xml.nextStart(inside)) {
            if (xml.vocabulary() == Vocabulary.MEDIA) {
                media(draft, own);
            } else {
                xml.skip();
            }
        }
    }

    /// Yandex and others put the whole article into `full-text`.
    private void other(Draft draft) {
        if (xml.name().equals("full-text") || xml.name().equals("fulltext")) {
            FeedText text = elements.text();
            if (text != null) {
                draft.content(text);
            }
        } else {
            xml.skip();
        }
    }

    private static boolean isPicture(@Nullable String medium, @Nullable String type, @Nullable String url) {
        if (medium != null || type != null) {
            return "image".equals(medium) || (type != null && type.startsWith("image/"));
        }
        String address = url == null ? "" : url.toLowerCase(Locale.ROOT);
        return address.contains(".jpg")
                || address.contains(".jpeg")
                || address.contains(".png")
                || address.contains(".webp");
    }

    static @Nullable FeedPerson person(@Nullable String line) {
        return line == null ? null : FeedPerson.ofLine(line);
    }
}
