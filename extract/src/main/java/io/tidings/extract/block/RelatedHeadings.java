package io.tidings.extract.block;

import io.tidings.extract.wordlist.WordList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Headings under which a page lists other articles, introduces the writer or lets readers comment.
public final class RelatedHeadings {

    private static final int LONGEST = 70;

    private static final Pattern WHOLE_LINE =
            Pattern.compile(WordList.read(RelatedHeadings.class, "related-headings.txt").stream()
                    .collect(Collectors.joining("|", "(?:", ")")));

    private RelatedHeadings() {}

    /// @param line one line, white space collapsed
    public static boolean isOne(String line) {
        return line.length() <= LONGEST
                && WHOLE_LINE.matcher(FoldedLine.bare(FoldedLine.of(line))).matches();
    }
}
