package io.tidings.extract.agency;

import io.tidings.extract.agency.AgencyReading.Items;
import io.tidings.extract.agency.AgencyReading.Unreadable;
import io.tidings.extract.feed.xml.XmlPull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A NewsML-G2 document: a message of items, one item, or a piece of one.
final class NewsMessageReader {

    /// A message of more is split by any agency.
    private static final int MOST_ITEMS = 100_000;

    /// Each kind of item, and the class of those that are not told by `itemClass`.
    private static final Map<String, String> ITEMS = Map.of(
            "newsitem", "text",
            "packageitem", "package",
            "conceptitem", "concept",
            "knowledgeitem", "knowledge",
            "planningitem", "planning",
            "catalogitem", "catalog");

    /// Pieces of an item, as they stand in the IPTC's own guidelines.
    private static final Set<String> PIECES = Set.of("contentset", "contentmeta", "itemmeta");

    private static final Set<String> WRAPPERS = Set.of("newsmessage", "itemset");

    private final XmlPull xml;
    private final List<AgencyItem> items = new ArrayList<>();

    NewsMessageReader(XmlPull xml) {
        this.xml = xml;
    }

    /// Whether an element of this name, in lower case, begins a document of this kind.
    static boolean begins(String name) {
        return ITEMS.containsKey(name) || PIECES.contains(name) || WRAPPERS.contains(name);
    }

    /// Reads on from the root that has just started.
    AgencyReading read() {
        if (!WRAPPERS.contains(xml.name())) {
            item();
        }
        while (items.size() < MOST_ITEMS) {
            switch (xml.next()) {
                case START -> {
                    if (ITEMS.containsKey(xml.name())) {
                        item();
                    } else if (!WRAPPERS.contains(xml.name())) {
                        xml.skip();
                    }
                }
                case END, TEXT -> {}
                case END_OF_INPUT -> {
                    return reading();
                }
            }
        }
        return new Items(
                AgencyFormat.NEWSML_G2,
                items,
                "The message has more than " + MOST_ITEMS + " items; the rest was not read.");
    }

    private void item() {
        int depth = xml.depth();
        var draft = new AgencyDraft(AgencyFormat.NEWSML_G2);
        String ownClass = ITEMS.get(xml.name());
        new NewsItemReader(xml, draft).read();
        if (draft.itemClass == null || !"text".equals(ownClass)) {
            draft.itemClass = ownClass == null ? draft.itemClass : ownClass;
        }
        if (xml.depth() < depth) {
            items.add(draft.item());
        }
    }

    private AgencyReading reading() {
        if (!xml.cutShort()) {
            return new Items(AgencyFormat.NEWSML_G2, items, null);
        }
        return items.isEmpty()
                ? new Unreadable("cut-short", "The document breaks off before its first item ends; fetch it again.")
                : new Items(
                        AgencyFormat.NEWSML_G2,
                        items,
                        "The message breaks off after " + items.size()
                                + " whole items; those were kept, fetch it again for the rest.");
    }
}
