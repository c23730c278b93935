package io.tidings.extract.body;

import io.tidings.extract.block.LineClassifier;
import io.tidings.extract.block.LineKind;
import io.tidings.extract.block.RelatedHeadings;
import io.tidings.extract.date.DateLine;

/// What the words of one block say, whatever stands around it.
///
/// @param title repeats the headline
/// @param byline names a writer and little else
/// @param aboutAuthor a sentence that introduces a writer
/// @param related a heading over links to other articles
/// @param dateLine only says when
record BlockSigns(
        LineKind line, boolean title, boolean byline, boolean aboutAuthor, boolean related, boolean dateLine) {

    private static final int LONGEST_REPEATED = 400;
    private static final int LONGEST_BYLINE = 80;
    private static final int LONGEST_DATE_LINE = 80;
    private static final int LONGEST_LINE = 700;

    static BlockSigns of(Block block, ReadingContext context) {
        String text = block.text();
        LineKind line = block.kind() == Block.Kind.ROW || text.length() > LONGEST_LINE
                ? LineKind.TEXT
                : LineClassifier.classify(text);
        if (text.length() > LONGEST_REPEATED) {
            return new BlockSigns(line, false, false, context.introducesAuthor(text), false, false);
        }
        String folded = ReadingContext.folded(text);
        return new BlockSigns(
                line,
                context.isTitle(folded),
                text.length() < LONGEST_BYLINE && context.isByline(folded),
                context.isAboutAuthor(folded),
                RelatedHeadings.isOne(text),
                isDateLine(text, context));
    }

    private static boolean isDateLine(String text, ReadingContext context) {
        return text.length() <= LONGEST_DATE_LINE
                && text.chars().anyMatch(c -> c >= '0' && c <= '9')
                && DateLine.read(text, context.language())
                        .filter(found -> found.rest().isEmpty())
                        .isPresent();
    }
}
