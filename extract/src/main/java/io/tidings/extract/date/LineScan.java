package io.tidings.extract.date;

import io.tidings.extract.clean.CleanText;
import io.tidings.extract.metadata.ShortText;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/// Walks a page's lines and finds the first that is short and has a date. Captions tell when a picture was taken, and
/// are passed over. For one walk.
final class LineScan {

    private static final int LONGEST_LINE = 120;
    private static final int SHORTEST_LINE = 8;
    private static final int MOST_LINES = 4000;

    private final @Nullable String language;
    private final boolean labelled;
    private boolean begun;
    private int lines;
    private @Nullable FoundDate found;

    /// @param begun from the first node; otherwise from the node that `see` is given
    /// @param labelled only dates whose line says what they are
    LineScan(@Nullable String language, boolean begun, boolean labelled) {
        this.language = language;
        this.begun = begun;
        this.labelled = labelled;
    }

    @Nullable
    FoundDate found() {
        return found;
    }

    FilterResult see(Node node, @Nullable Element from) {
        if (node.equals(from)) {
            begun = true;
        }
        if (node instanceof Element element
                && (element.normalName().equals("figcaption")
                        || element.normalName().equals("footer"))) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (begun && node instanceof TextNode text && text.getWholeText().length() >= SHORTEST_LINE) {
            String line = CleanText.line(text.getWholeText());
            if (line.length() <= LONGEST_LINE && line.indexOf('©') < 0) {
                Optional<FoundDate> date = labelled ? labelled(text, line) : DateText.first(line, language);
                if (date.isPresent()) {
                    found = date.get();
                    return FilterResult.STOP;
                }
            }
            lines++;
        }
        return lines > MOST_LINES ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    /// The label may stand in an element of its own before the date.
    private Optional<FoundDate> labelled(TextNode text, String line) {
        Optional<FoundDate> first = DateText.first(line, language);
        Element parent = text.parent();
        if (first.isEmpty() || parent == null) {
            return Optional.empty();
        }
        String around = parent.childNodeSize() <= 4 ? ShortText.of(parent, LONGEST_LINE) : "";
        return DateLine.read(around.isEmpty() ? line : around, language)
                .filter(DateLine::labelled)
                .map(DateLine::date);
    }
}
