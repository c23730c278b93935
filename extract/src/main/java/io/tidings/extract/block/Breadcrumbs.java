package io.tidings.extract.block;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Navigation lines such as `Trang chủ > Thế giới` or `Home » World » Europe`.
public final class Breadcrumbs {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[>»›→]\\s*|\\s+[/|·]\\s+");
    private static final int LONGEST_PIECE = 30;
    private static final int LONGEST_LINE = 120;

    private Breadcrumbs() {}

    /// At least two short pieces between arrows, or three between bars, none of them a sentence.
    public static boolean isOne(String line) {
        boolean arrows = line.chars().anyMatch(c -> ">»›→".indexOf(c) >= 0);
        return pieces(line).size() >= (arrows ? 2 : 3);
    }

    /// The pieces in order; empty where the line is none.
    public static List<String> pieces(String line) {
        if (line.length() > LONGEST_LINE
                || FoldedLine.endsLikeSentence(line)
                || !SEPARATOR.matcher(line).find()) {
            return List.of();
        }
        List<String> pieces = Stream.of(SEPARATOR.split(line))
                .filter(piece -> !piece.isBlank())
                .toList();
        boolean allShort = pieces.stream()
                .allMatch(piece -> piece.length() <= LONGEST_PIECE
                        && piece.chars().anyMatch(Character::isLetter)
                        && FoldedLine.words(piece) <= 5);
        return allShort ? pieces : List.of();
    }
}
