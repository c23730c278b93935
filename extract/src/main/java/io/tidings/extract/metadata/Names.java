package io.tidings.extract.metadata;

import io.tidings.extract.wordlist.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Bylines into names: `By Jane Doe and John Roe, Correspondent` is two people.
final class Names {

    private static final int MOST_WORDS = 7;
    private static final Pattern AND = Pattern.compile(
            "\\s+(?:and|und|et|y|e|en|och|og|&|i|и|та|và|ve|dan|con)\\s+|\\s*[;|/•·、，]\\s*|\\s+[–—-]\\s+");
    private static final Pattern NOT_A_NAME = Pattern.compile("https?:|www\\.|\\.com|@|\\d{3}|[{}<>=]");
    private static final List<String> LEADS = WordList.read(Names.class, "roles.txt").stream()
            .sorted((a, b) -> Integer.compare(b.length(), a.length()))
            .toList();

    private Names() {}

    /// The parts of a byline; a comma parts names only when every part looks like one.
    static List<String> split(String byline) {
        var parts = new ArrayList<String>();
        if (byline.startsWith("http") || byline.startsWith("/") || byline.startsWith("@")) {
            return parts; // the address of a profile
        }
        for (String part : AND.split(Titles.clean(byline))) {
            String[] pieces = part.split(",\\s*");
            boolean all = Stream.of(pieces).allMatch(piece -> piece.strip().contains(" "));
            if (pieces.length > 1 && all) {
                parts.addAll(List.of(pieces));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    /// A name without what stands before and after it, or `null` where it is none.
    static @Nullable String person(String raw) {
        String name = raw.strip().replaceAll("^[\\s:.,|-]+|[\\s:,|-]+$", "");
        for (String lead : LEADS) {
            String folded = name.toLowerCase(Locale.ROOT);
            if (folded.startsWith(lead + " ") || folded.startsWith(lead + ":")) {
                name = name.substring(lead.length() + 1).strip().replaceAll("^[:\\s]+", "");
            }
        }
        name = name.replaceAll("\\s*\\([^)]*\\)\\s*$", "").strip();
        if (name.length() < 2
                || name.length() > 80
                || name.split(" ").length > MOST_WORDS
                || NOT_A_NAME.matcher(name).find()) {
            return null;
        }
        return name.codePoints().anyMatch(Character::isLetter) ? name : null;
    }
}
