package io.tidings.extract.body;

import io.tidings.extract.wordlist.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What the class names and the id of an element say it is: words, not substrings, so that `header` is no `ad`.
///
/// One for each page: it remembers names that it has met. Not thread-safe.
final class NameTokens {

    private static final Set<String> NOISE = new HashSet<>(WordList.read(NameTokens.class, "noise-tokens.txt"));
    private static final Set<String> NEVER = new HashSet<>(WordList.read(NameTokens.class, "consent-tokens.txt"));
    private static final Set<String> CONTENT = new HashSet<>(WordList.read(NameTokens.class, "content-tokens.txt"));

    /// A longer list of classes is a style sheet in disguise, and costs more than it says.
    private static final int LONGEST_NAMES = 400;

    /// `has-sidebar` is no sidebar.
    private static final Pattern STATE =
            Pattern.compile("^(?:has|with|no|without|show|hide|js|wp-block|elementor)[-_]");

    private final Map<String, Verdict> seen = new HashMap<>();

    /// @param noise names something that is no part of an article
    /// @param never noise, however much text it holds
    /// @param content names something that holds an article
    record Verdict(boolean noise, boolean never, boolean content) {}

    Verdict of(Element element) {
        String names = element.className() + " " + element.id();
        if (names.length() < 3 || names.length() > LONGEST_NAMES) {
            return new Verdict(false, false, false);
        }
        return seen.computeIfAbsent(names, NameTokens::read);
    }

    /// The words of a name: `article__relatedPosts-2` is article, related, posts.
    static Set<String> words(String names) {
        var words = new HashSet<String>();
        for (String name : names.split("\\s+")) {
            if (STATE.matcher(name).find()) {
                continue;
            }
            String spaced = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replaceAll("[^\\p{L}]+", " ");
            for (String word : spaced.toLowerCase(Locale.ROOT).split(" ")) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
            String whole = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", "");
            words.add(whole);
        }
        return words;
    }

    private static Verdict read(String names) {
        boolean noise = false;
        boolean never = false;
        boolean content = false;
        for (String word : words(names)) {
            never |= NEVER.contains(word);
            noise |= NOISE.contains(word);
            content |= CONTENT.contains(word);
        }
        return new Verdict(noise || never, never, content);
    }
}
