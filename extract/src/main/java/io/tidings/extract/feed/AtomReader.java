package io.tidings.extract.feed;

import io.tidings.extract.feed.AtomElements.Place;
import io.tidings.extract.feed.xml.XmlPull;

/// Atom 0.3 and 1.0, and a lone `entry`.
final class AtomReader {

    private final XmlPull xml;
    private final AtomElements atom;
    private final EntrySink sink;

    AtomReader(Elements elements, EntrySink sink) {
        this.xml = elements.xml;
        this.atom = new AtomElements(elements, new Extensions(elements));
        this.sink = sink;
    }

    /// Reads on from the root element that has just started.
    void read() {
        sink.head.language.offer(xml.language(), 2);
        if (xml.name().equals("entry")) {
            entry();
        }
        while (!sink.full()) {
            switch (xml.next()) {
                case START -> {
                    if (xml.name().equals("entry")) {
                        entry();
                    } else {
                        atom.takeAny(sink.head, Place.HEAD);
                    }
                }
                case END_OF_INPUT -> {
                    return;
                }
                case END, TEXT -> {}
            }
        }
    }

    private void entry() {
        var draft = new Draft();
        draft.language.offer(xml.language(), 2);
        int inside = xml.depth();
        while (true) {
            switch (xml.next()) {
                case START -> atom.takeAny(draft, Place.ENTRY);
                case END -> {
                    if (xml.depth() < inside) {
                        sink.add(draft);
                        return;
                    }
                }
                case TEXT -> {}
                case END_OF_INPUT -> {
                    if (xml.depth() == inside && !xml.brokeOffWithinMarkup()) {
                        sink.add(draft);
                    }
                    return;
                }
            }
        }
    }
}
