package io.tidings.extract.block;

import io.tidings.extract.wordlist.WordList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Lines that only say when, how long, how many or by whom: `8 hours ago`, `2 min read`, `12 comments`, `By Jane
/// Doe`.
final class Stamps {

    private static final int LONGEST = 60;

    private static final Pattern WHOLE_LINE = Pattern.compile(
            WordList.read(Stamps.class, "stamps.txt").stream().collect(Collectors.joining("|", "(?:", ")")));

    private Stamps() {}

    /// @param folded in lower case
    static boolean isOne(String folded) {
        return folded.length() <= LONGEST && WHOLE_LINE.matcher(folded).matches();
    }
}
