package io.tidings.extract.metadata;

import io.tidings.extract.clean.CleanText;
import io.tidings.extract.wordlist.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;

/// Bylines that say what they are: `Autorin/Autor Roman Goncharenko`, `(责编：牛镛、岳弘彬)`, `twitter:label1` *Written by*.
final class LabelledBylines {

    private static final Set<String> LABELS = new HashSet<>(WordList.read(LabelledBylines.class, "byline-labels.txt"));
    private static final Set<String> SET_APART = Set.of("aside", "footer", "nav", "form", "figure");
    private static final int LONGEST_BYLINE = 80;
    private static final int LONGEST_LABEL = 20;

    /// A byline with the white space in it.
    private static final int LONGEST_RAW = 2000;

    private static final int MOST_FIELDS = 4;

    private LabelledBylines() {}

    /// Of the fields that blog software adds to the head in pairs of a label and what it labels.
    static Optional<String> inHead(MetaTags meta) {
        for (int i = 1; i <= MOST_FIELDS; i++) {
            Optional<String> label = meta.first("twitter:label" + i);
            if (label.isPresent() && isLabel(label.get())) {
                return meta.first("twitter:data" + i);
            }
        }
        return meta.first("twitter:misc:written by");
    }

    /// The first on the page.
    static Optional<String> onPage(Document page) {
        var found = new ArrayList<String>(1);
        page.body().filter((NodeFilter) (node, _) -> {
            if (node instanceof Element element && SET_APART.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (node instanceof TextNode text && text.getWholeText().length() <= LONGEST_BYLINE) {
                byline(text).ifPresent(found::add);
            }
            return found.isEmpty() ? FilterResult.CONTINUE : FilterResult.STOP;
        });
        return found.stream().findFirst();
    }

    private static Optional<String> byline(TextNode text) {
        String line = CleanText.line(text.getWholeText()).replaceAll("^[(（\\[【]|[)）\\]】]$", "");
        if (isLabel(line)) {
            String beside = beside(text);
            return Optional.of(beside).filter(name -> !name.isEmpty());
        }
        int colon = Math.max(line.indexOf(':'), line.indexOf('：'));
        boolean labelled = colon > 0 && colon < line.length() - 1 && isLabel(line.substring(0, colon));
        return labelled ? Optional.of(line.substring(colon + 1).strip()) : Optional.empty();
    }

    /// What follows a label that is an element of its own, or fills the one before.
    private static String beside(TextNode label) {
        Node next = label.nextSibling();
        Element parent = label.parent();
        if (next == null && parent != null && parent.childNodeSize() == 1) {
            next = parent.nextSibling();
            if (next instanceof TextNode blank && blank.isBlank()) {
                next = next.nextSibling();
            }
        }
        String beside = next instanceof TextNode text
                ? text.getWholeText()
                : next instanceof Element element ? ShortText.of(element, LONGEST_BYLINE) : "";
        String line = beside.length() <= LONGEST_RAW ? CleanText.line(beside) : "";
        return line.length() <= LONGEST_BYLINE ? line : "";
    }

    private static boolean isLabel(String text) {
        if (text.length() > LONGEST_LABEL) {
            return false;
        }
        String label = text.toLowerCase(Locale.ROOT).strip();
        return LABELS.contains(label) || LABELS.contains(label.replaceAll("\\s*[:：]$", ""));
    }

    /// The names in a labelled byline.
    static List<String> people(Optional<String> byline) {
        return byline.map(Bylines::people).orElse(List.of());
    }
}
