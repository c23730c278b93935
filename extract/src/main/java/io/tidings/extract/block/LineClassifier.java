package io.tidings.extract.block;

import io.tidings.extract.wordlist.WordList;
import java.util.HashSet;
import java.util.Set;

/// Tells what a single line of an article is, from its own words alone, in some thirty languages.
///
/// The words stand in the data files beside this class. A line that no rule knows is text: what is lost is worse than
/// what is kept.
/// Thread-safe; cost linear in the line.
public final class LineClassifier {

    /// A longer line is an article's own sentence that happens to begin like a link.
    private static final int LONGEST_LINK_LINE = 30;

    private static final int LONGEST_WALL = 70;
    private static final int LONGEST_SOURCE_LINE = 7;

    private static final Set<String> WHOLE =
            new HashSet<>(WordList.read(LineClassifier.class, "boilerplate-whole.txt"));
    private static final PhraseStarts STARTS =
            new PhraseStarts(WordList.read(LineClassifier.class, "boilerplate-start.txt"));
    private static final PhraseStarts SOURCES = new PhraseStarts(WordList.read(LineClassifier.class, "sources.txt"));
    private static final PhraseStarts WALLS = new PhraseStarts(WordList.read(LineClassifier.class, "walls.txt"));

    private LineClassifier() {}

    /// @param line one line or block, white space collapsed, in NFC
    public static LineKind classify(String line) {
        String folded = FoldedLine.of(line);
        String bare = FoldedLine.bare(folded);
        if (bare.isEmpty() || WHOLE.contains(bare) || Breadcrumbs.isOne(line)) {
            return LineKind.BOILERPLATE;
        }
        if (Stamps.isOne(folded)) {
            return LineKind.STAMP;
        }
        int words = FoldedLine.words(folded);
        if (words <= LONGEST_WALL && WALLS.occurs(folded)) {
            return LineKind.WALL;
        }
        if (words <= LONGEST_SOURCE_LINE && SOURCES.begins(folded) && !FoldedLine.endsLikeSentence(line)) {
            return LineKind.SOURCE;
        }
        if (words <= LONGEST_LINK_LINE && STARTS.begins(FoldedLine.withoutBullet(folded))) {
            return LineKind.BOILERPLATE;
        }
        return CaptionLines.isCaption(line, words) ? LineKind.CAPTION : LineKind.TEXT;
    }
}
