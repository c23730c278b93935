package io.tidings.extract.body;

import io.tidings.extract.wordlist.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What the class names and the id of an element say it is: words, not substrings, so that `header` is no `ad`.
///
/// One for each page: it remembers names that it has met. Not thread-safe.
final class NameTokens {

    private static final Set<String> NOISE = new HashSet<>(WordList.read(NameTokens.class, "noise-tokens.txt"));
    private static final Set<String> NEVER = new HashSet<>(WordList.read(NameTokens.class, "consent-tokens.txt"));
    private static final Set<String> CONTENT = new HashSet<>(WordList.read(NameTokens.class, "content-tokens.txt"));
    private static final Map<String, Long> GROUPS = groupsByWord();

    /// How many groups of names there are.
    static final int GROUP_COUNT =
            WordList.read(NameTokens.class, "name-groups.txt").size();

    /// A longer list of classes is a style sheet in disguise, and costs more than it says.
    private static final int LONGEST_NAMES = 400;

    /// `has-sidebar` is no sidebar.
    private static final List<String> STATES =
            List.of("has", "with", "no", "without", "show", "hide", "js", "wp-block", "elementor");

    private static final Verdict NAMELESS = new Verdict(false, false, false, 0, 0);

    private final Map<String, Verdict> seen = new HashMap<>();

    /// @param noise names something that is no part of an article
    /// @param never noise, however much text it holds
    /// @param content names something that holds an article
    /// @param groups bit by bit, the lines of the list of groups that one of its words stands in
    /// @param hash of the names
    record Verdict(boolean noise, boolean never, boolean content, long groups, int hash) {}

    Verdict of(Element element) {
        if (element.attributesSize() == 0) {
            return NAMELESS;
        }
        String id = element.id();
        String names = id.isEmpty() ? element.className() : element.className() + " " + id;
        if (names.length() < 2 || names.length() > LONGEST_NAMES) {
            return NAMELESS;
        }
        return seen.computeIfAbsent(names, NameTokens::read);
    }

    /// The words of a name: `article__relatedPosts-2` is article, related, posts, and the whole without its marks.
    static Set<String> words(String names) {
        var words = new HashSet<String>();
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || Character.isWhitespace(names.charAt(i))) {
                if (i > start) {
                    addWords(names.substring(start, i), words);
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static void addWords(String name, Set<String> words) {
        if (isState(name)) {
            return;
        }
        var whole = new StringBuilder();
        var word = new StringBuilder();
        char before = ' ';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = Character.isLetter(c);
            boolean hump = letter && Character.isUpperCase(c) && !Character.isUpperCase(before);
            if ((!letter || hump) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (letter) {
                word.append(Character.toLowerCase(c));
                whole.append(Character.toLowerCase(c));
            }
            before = c;
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        if (!whole.isEmpty()) {
            words.add(whole.toString());
        }
    }

    private static boolean isState(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String state : STATES) {
            if (lower.length() > state.length()
                    && lower.startsWith(state)
                    && "-_".indexOf(lower.charAt(state.length())) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Verdict read(String names) {
        boolean noise = false;
        boolean never = false;
        boolean content = false;
        long groups = 0;
        for (String word : words(names)) {
            never |= NEVER.contains(word);
            noise |= NOISE.contains(word);
            content |= CONTENT.contains(word);
            groups |= GROUPS.getOrDefault(word, 0L);
        }
        return new Verdict(noise || never, never, content, groups, names.hashCode());
    }

    private static Map<String, Long> groupsByWord() {
        var groups = new HashMap<String, Long>();
        List<String> lines = new ArrayList<>(WordList.read(NameTokens.class, "name-groups.txt"));
        for (int i = 0; i < lines.size(); i++) {
            for (String word : lines.get(i).split(" +")) {
                groups.merge(word, 1L << i, (a, b) -> a | b);
            }
        }
        return groups;
    }
}
