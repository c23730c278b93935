package io.tidings.text.normalise;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes text clean for display: composed (NFC), tone marks of Vietnamese in their traditional place, no control
/// characters, single spaces, one line a paragraph, and nothing said twice. Wording, quotation marks and punctuation
/// stay as they are. Cleaning clean text changes nothing.
///
/// Pure and thread-safe.
public final class Cleaner {

    /// Version of the cleaning, kept with every article that was cleaned by it.
    public static final int VERSION = 1;

    /// The least part of a title that makes a first paragraph its repetition.
    private static final double MOST_OF_A_TITLE = 0.6;
    private static final int SHORTEST_REPEATED_TITLE = 4;

    private Cleaner() {}

    /// Cleans an article.
    ///
    /// @param title the title, if there is one; its repetition at the head of the body is dropped
    /// @param body paragraphs separated by any kind of line break
    public static CleanText clean(@Nullable String title, String body) {
        var paragraphs = Lines.of(body);
        boolean vietnamese = ToneMarks.isVietnamese(paragraphs);
        var cleanTitle = title == null ? "" : String.join(" ", placed(Lines.of(title), vietnamese));
        var text = new StringBuilder(body.length() + 1);
        for (var paragraph : withoutRepetitions(cleanTitle, placed(paragraphs, vietnamese))) {
            text.append(paragraph).append('\n');
        }
        return new CleanText(cleanTitle.isEmpty() ? null : cleanTitle, text.toString());
    }

    /// Cleans a short text that stands in one line: a name, a caption, a standfirst. Empty if nothing is left.
    public static String line(String text) {
        var lines = Lines.of(text);
        return String.join(" ", placed(lines, ToneMarks.isVietnamese(lines)));
    }

    private static List<String> placed(List<String> lines, boolean vietnamese) {
        return vietnamese ? lines.stream().map(ToneMarks::placed).toList() : lines;
    }

    /// What only repeats goes; if nothing else would be left, the first line stays, since a flash may consist of its
    /// headline.
    private static List<String> withoutRepetitions(String title, List<String> paragraphs) {
        var kept = new ArrayList<String>(paragraphs.size());
        var seen = new SeenParagraphs();
        int titleLetters = SeenParagraphs.letters(title);
        for (var paragraph : paragraphs) {
            int letters = SeenParagraphs.letters(paragraph);
            if (letters == 0) {
                continue;
            }
            boolean isHeading = kept.isEmpty()
                    && letters <= titleLetters
                    && repeats(ComparableText.of(title), ComparableText.of(paragraph));
            if (!isHeading && seen.isNew(paragraph, letters)) {
                kept.add(paragraph);
            }
        }
        return kept.isEmpty() && !paragraphs.isEmpty() ? List.of(paragraphs.getFirst()) : kept;
    }

    /// The title itself, or the title without the outlet's name that pages append to it.
    private static boolean repeats(ComparableText title, ComparableText paragraph) {
        if (paragraph.equals(title)) {
            return true;
        }
        if (paragraph.size() < SHORTEST_REPEATED_TITLE
                || paragraph.size() > title.size()
                || paragraph.size() < MOST_OF_A_TITLE * title.size()) {
            return false;
        }
        for (int i = 0; i < paragraph.size(); i++) {
            if (paragraph.tokenHash(i) != title.tokenHash(i)) {
                return false;
            }
        }
        return true;
    }
}
