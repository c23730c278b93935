package io.tidings.extract.agency;

import io.tidings.extract.clean.CleanText;
import io.tidings.extract.feed.xml.XmlPull;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands in an element of NewsML-G2 that refers to a concept.
///
/// @param name the first of its names; the names of wider concepts within it do not count
/// @param sameAs codes of the same concept in other vocabularies
record Named(@Nullable String name, List<String> sameAs) {

    private static final int LONGEST = 4096;

    /// Reads from the element that has just started up to its end.
    static Named read(XmlPull xml) {
        int inside = xml.depth();
        String name = null;
        List<String> same = new ArrayList<>();
        while (xml.nextStart(inside)) {
            if (xml.name().equals("name")) {
                String line = CleanText.line(xml.content(LONGEST).text());
                name = name == null && !line.isEmpty() ? line : name;
            } else {
                String code = xml.attribute("qcode");
                if (xml.name().equals("sameas") && code != null) {
                    same.add(code);
                }
                xml.skip();
            }
        }
        return new Named(name, same);
    }
}
