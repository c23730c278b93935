package io.tidings.extract.feed.xml;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Every distinct element name of a document once, so that a name costs a look-up and no new string.
///
/// The table is of fixed size and the last name met wins its place: names made up by an attacker cost time linear in
/// their length and no memory.
final class Names {

    private static final int SLOTS = 512;

    private final @Nullable Name[] slots = new @Nullable Name[SLOTS];

    /// What an element's start says about those before it that were never ended.
    enum Role {
        /// Nothing.
        NONE,
        /// Neither nests in its like nor in a leaf: an item.
        ITEM,
        /// Holds text only: another leaf, or an item, ends it.
        LEAF,
        /// Ends an open leaf, and may hold anything itself.
        BRANCH
    }

    /// A name as written, and folded to lower case in its two parts.
    ///
    /// @param written as it stands in the document
    /// @param prefix before the colon; `null` without one
    /// @param local after the colon
    /// @param role if it stands in RSS, Atom or a sitemap itself, not in an extension
    record Name(String written, @Nullable String prefix, String local, Role role) {

        static Name of(String written) {
            String folded = written.toLowerCase(Locale.ROOT);
            int colon = folded.indexOf(':');
            return colon <= 0
                    ? new Name(written, null, folded.substring(colon + 1), role(folded.substring(colon + 1)))
                    : new Name(written, folded.substring(0, colon), folded.substring(colon + 1), Role.NONE);
        }

        boolean sameAs(Name other) {
            return local.equals(other.local) && Objects.equals(prefix, other.prefix);
        }

        private static Role role(String local) {
            return switch (local) {
                case "item", "entry", "url", "sitemap" -> Role.ITEM;
                case "title",
                        "link",
                        "pubdate",
                        "guid",
                        "description",
                        "id",
                        "updated",
                        "published",
                        "loc",
                        "lastmod" -> Role.LEAF;
                case "channel", "enclosure", "content", "summary", "author" -> Role.BRANCH;
                default -> Role.NONE;
            };
        }
    }

    Name name(String document, int start, int end) {
        int hash = end - start;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + document.charAt(i);
        }
        int slot = (hash ^ (hash >>> 9)) & (SLOTS - 1);
        Name known = slots[slot];
        if (known != null && known.written().length() == end - start && document.startsWith(known.written(), start)) {
            return known;
        }
        Name fresh = Name.of(document.substring(start, end));
        slots[slot] = fresh;
        return fresh;
    }
}
