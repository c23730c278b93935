package io.tidings.extract.feed;

import io.tidings.extract.feed.xml.XmlPull;
import org.jspecify.annotations.Nullable;

/// Persons in elements of their own, as Atom has them.
final class Persons {

    private static final int LONGEST = 1000;

    private final Elements elements;
    private final XmlPull xml;

    Persons(Elements elements) {
        this.elements = elements;
        this.xml = elements.xml;
    }

    /// The person in the element that has just started, up to its end; `null` where it names nobody.
    @Nullable
    FeedPerson read() {
        String name = null;
        String email = null;
        String uri = null;
        var loose = new StringBuilder();
        int inside = xml.depth();
        boolean open = true;
        while (open) {
            switch (xml.next()) {
                case START -> {
                    switch (xml.name()) {
                        case "name" -> name = elements.line();
                        case "email" -> email = elements.line();
                        case "uri", "url", "homepage" -> uri = elements.address();
                        default -> {
                            // Markup around a name, or an extension: words only if there is nothing better.
                            String words = elements.line();
                            loose.append(words == null || loose.length() > LONGEST ? "" : words);
                        }
                    }
                }
                case TEXT -> {
                    if (loose.length() < LONGEST) {
                        loose.append(xml.text());
                    }
                }
                case END -> open = xml.depth() >= inside;
                case END_OF_INPUT -> open = false;
            }
        }
        if (name == null && email == null && uri == null) {
            String line = loose.toString().strip();
            return line.isEmpty() ? null : FeedPerson.ofLine(line);
        }
        String text = name != null ? name : email != null ? email : uri;
        return text == null ? null : new FeedPerson(text, name, email, uri);
    }
}
