package io.tidings.extract.feed;

import io.tidings.extract.feed.xml.Encoding;
import io.tidings.extract.feed.xml.XmlPull;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads OPML, the lists of subscriptions that feed readers exchange (OPML 1.0 and 2.0). As hardened as the feeds'
/// reading: no DTD, no entities, linear time. Thread-safe.
public final class OpmlReader {

    private static final int ROOT_WITHIN = 8;

    private OpmlReader() {}

    /// A subscription.
    ///
    /// @param address of the feed
    /// @param title as the list names it
    /// @param homepage of the site
    /// @param language as the list says
    /// @param folders that it stands in, outermost first, and its own categories
    public record Subscription(
            String address,
            @Nullable String title,
            @Nullable String homepage,
            @Nullable String language,
            List<String> folders) {
        public Subscription {
            folders = List.copyOf(folders);
        }
    }

    /// @return the subscriptions in their order; empty where it is no OPML at all
    public static Optional<List<Subscription>> read(byte[] bytes) {
        var xml = new XmlPull(Encoding.decode(bytes, null), null);
        for (int i = 0; i < ROOT_WITHIN; i++) {
            var event = xml.next();
            while (event != XmlPull.Event.START && event != XmlPull.Event.END_OF_INPUT) {
                event = xml.next();
            }
            if (event == XmlPull.Event.END_OF_INPUT) {
                return Optional.empty();
            } else if (xml.name().equals("opml")) {
                return Optional.of(outlines(xml));
            }
        }
        return Optional.empty();
    }

    private static List<Subscription> outlines(XmlPull xml) {
        var found = new ArrayList<Subscription>();
        var folders = new ArrayDeque<String>();
        var depths = new ArrayDeque<Integer>();
        while (true) {
            switch (xml.next()) {
                case START -> {
                    if (xml.name().equals("outline")) {
                        outline(xml, found, folders, depths);
                    }
                }
                case END -> {
                    if (!depths.isEmpty() && xml.depth() < depths.getLast()) {
                        depths.removeLast();
                        folders.removeLast();
                    }
                }
                case TEXT -> {}
                case END_OF_INPUT -> {
                    return found;
                }
            }
        }
    }

    private static void outline(
            XmlPull xml, List<Subscription> found, ArrayDeque<String> folders, ArrayDeque<Integer> depths) {
        String title = xml.attribute("title") == null ? xml.attribute("text") : xml.attribute("title");
        String address = xml.attribute("xmlurl");
        if (address != null) {
            var within = new ArrayList<>(folders);
            String categories = xml.attribute("category");
            if (categories != null) {
                for (String category : categories.split(",")) {
                    within.add(category.strip());
                }
            }
            found.add(new Subscription(address, title, xml.attribute("htmlurl"), xml.attribute("language"), within));
        } else if (title != null) {
            folders.addLast(title);
            depths.addLast(xml.depth());
        }
    }
}
