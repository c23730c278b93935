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

    /// More is no byline, and only its beginning is read.
    private static final int LONGEST_BYLINE = 5000;

    /// With the roles that stand around it.
    private static final int LONGEST_PART = 300;

    private static final Pattern AND = Pattern.compile(
            "\\s+(?:and|und|et|y|e|en|och|og|&|i|и|та|và|ve|dan|con)\\s+|\\s*[;|/•·、，]\\s*|\\s+[–—-]\\s+");
    private static final Pattern NOT_A_NAME = Pattern.compile("https?:|www\\.|\\.com|@|\\d{3}|[{}<>=]");
    private static final List<String> LEADS = WordList.read(Names.class, "roles.txt").stream()
            .sorted((a, b) -> Integer.compare(b.length(), a.length()))
            .toList();
    private static final List<String> ROLES_AFTER = WordList.read(Names.class, "roles-after.txt").stream()
            .sorted((a, b) -> Integer.compare(b.length(), a.length()))
            .toList();

    /// `Deutsche Welle (www.dw.com)` is an outlet, whatever is left without the parentheses.
    private static final Pattern OUTLET_ADDRESS = Pattern.compile("\\((?:https?:|www\\.)");

    private Names() {}

    /// The parts of a byline. A comma parts names when every part looks like one; after one that does, a single word is
    /// a place or a role (`Anna Sleegers, Frankfurt`).
    static List<String> split(String byline) {
        var parts = new ArrayList<String>();
        if (byline.startsWith("http") || byline.startsWith("/") || byline.startsWith("@")) {
            return parts; // the address of a profile
        }
        String read = byline.length() > LONGEST_BYLINE ? byline.substring(0, LONGEST_BYLINE) : byline;
        for (String part : AND.split(Titles.clean(read))) {
            List<String> pieces = Stream.of(part.split(",\\s*"))
                    .filter(piece -> !ROLES_AFTER.contains(piece.strip().toLowerCase(Locale.ROOT)))
                    .toList();
            boolean all = pieces.stream().allMatch(piece -> piece.strip().contains(" "));
            if (pieces.size() > 1 && all) {
                parts.addAll(pieces);
            } else if (pieces.size() > 1 && pieces.getFirst().strip().contains(" ")) {
                pieces.stream().filter(piece -> piece.strip().contains(" ")).forEach(parts::add);
            } else {
                parts.add(pieces.size() == 1 ? pieces.getFirst() : part);
            }
        }
        return parts;
    }

    /// A name without what stands before and after it, or `null` where it is none.
    static @Nullable String person(String raw) {
        if (raw.length() > LONGEST_PART || OUTLET_ADDRESS.matcher(raw).find()) {
            return null;
        }
        String name = raw.strip().replaceAll("^[\\s:.,|-]+|[\\s:,|-]+$", "");
        for (String lead : LEADS) {
            String folded = name.toLowerCase(Locale.ROOT);
            if (folded.startsWith(lead + " ") || folded.startsWith(lead + ":")) {
                name = name.substring(lead.length() + 1).strip().replaceAll("^[:\\s]+", "");
            }
        }
        name = withoutRole(name.replaceAll("\\s*\\([^)]*\\)\\s*$", "").strip());
        if (name.length() < 2
                || name.length() > 80
                || name.split(" ").length > MOST_WORDS
                || NOT_A_NAME.matcher(name).find()) {
            return null;
        }
        return name.codePoints().anyMatch(Character::isLetter) ? name : null;
    }

    /// The role goes where a whole name is left: two words, or any in writing without spaces in names.
    private static String withoutRole(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        for (String role : ROLES_AFTER) {
            if (folded.endsWith(" " + role)) {
                String rest = name.substring(0, name.length() - role.length()).strip();
                boolean whole = rest.contains(" ") || Character.isIdeographic(rest.codePointAt(0)) || isHangul(rest);
                return whole ? rest : name;
            }
        }
        return name;
    }

    private static boolean isHangul(String text) {
        return Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.HANGUL;
    }
}
