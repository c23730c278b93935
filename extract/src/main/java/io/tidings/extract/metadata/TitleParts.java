package io.tidings.extract.metadata;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What stands around a headline in a page's titles: the site's name and the section, parted by bars and dashes.
/// Immutable.
final class TitleParts {

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+[|–—•·»«:-]+\\s+|\\s*[|｜│ㅣ]\\s*|\\s+::\\s+|\\s+/\\s+|_(?=\\p{IsHan})");
    private static final Pattern ANY_SEPARATOR = Pattern.compile("\\s*[|｜│ㅣ–—•·»«:/-]+\\s*");

    /// `…-정치`: writing that has no hyphens within words, a dash and a short word.
    private static final Pattern EASTERN_TAIL =
            Pattern.compile("(?<=[\\p{IsHan}\\p{IsHangul}])\\s*-+\\s*" + "[\\p{IsHan}\\p{IsHangul}]{1,5}$");

    private static final int SHORTEST_TITLE = 10;

    private final String site;
    private final String section;

    TitleParts(@Nullable String siteName, @Nullable String section) {
        this.site = folded(siteName == null ? "" : siteName);
        this.section = folded(section == null ? "" : section);
    }

    /// The title without the site's name at its end or beginning, and without the section before that.
    String core(String title) {
        String cut = withoutSite(title);
        String eastern = cut.equals(title) ? cut : EASTERN_TAIL.matcher(cut).replaceFirst("");
        return withoutSection(eastern);
    }

    /// Whether a heading is the site's name, or that and little else.
    boolean isSite(String heading) {
        String text = folded(heading);
        return !site.isEmpty()
                && (text.equals(site)
                        || (text.split(" ").length <= 6
                                && (site.contains(text)
                                        || (text.contains(site) && text.length() <= site.length() + 8))));
    }

    /// Without a last piece of up to four words that looks like a name: a site's that the page does not state
    /// elsewhere.
    String withoutShortTail(String title) {
        int start = -1;
        int end = -1;
        Matcher m = SEPARATOR.matcher(title);
        while (m.find()) {
            start = m.start();
            end = m.end();
        }
        boolean bar = start > 0 && title.substring(start, end).indexOf(':') < 0;
        boolean shortTail = bar && start >= 20 && isName(title.substring(end));
        return shortTail ? title.substring(0, start).strip() : title;
    }

    /// Up to four words, none in lower case: a clause after a dash has some.
    private static boolean isName(String tail) {
        String[] words = tail.split(" ");
        if (words.length > 4) {
            return false;
        }
        for (String word : words) {
            if (word.length() > 3 && Character.isLowerCase(word.codePointAt(0)) && word.indexOf('.') < 0) {
                return false;
            }
        }
        return true;
    }

    /// Lower case, words of letters, marks and digits only; soft hyphens dropped.
    static String folded(String text) {
        return text.replace("\u00AD", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }

    private String withoutSite(String title) {
        if (site.isEmpty()) {
            return title;
        }
        Matcher m = SEPARATOR.matcher(title);
        while (m.find()) {
            if (folded(title.substring(m.end())).startsWith(site)) {
                return title.substring(0, m.start()).strip();
            }
            if (folded(title.substring(0, m.start())).equals(site)) {
                return title.substring(m.end()).strip();
            }
        }
        return title;
    }

    private String withoutSection(String title) {
        if (section.isEmpty() || !folded(title).endsWith(" " + section)) {
            return title;
        }
        Matcher m = ANY_SEPARATOR.matcher(title);
        while (m.find()) {
            if (m.start() >= SHORTEST_TITLE && folded(title.substring(m.end())).equals(section)) {
                return title.substring(0, m.start()).strip();
            }
        }
        return title;
    }
}
