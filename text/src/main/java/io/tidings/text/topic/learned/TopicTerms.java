package io.tidings.text.topic.learned;

import io.tidings.text.token.Tokens;
import java.util.LinkedHashMap;
import java.util.Map;

/// The terms of an article with how often each stands there: words and pairs of neighbouring words, each with its
/// language in front, since a word means something else in another. Pure.
final class TopicTerms {

    /// What a long text is about it says at its beginning.
    private static final int MOST_TOKENS = 1_000;

    /// A word of the title counts as so many of the text.
    private static final int IN_TITLE = 3;

    private TopicTerms() {}

    /// @param titleEnd token after the title's last; 0 without title
    static Map<String, Integer> of(Tokens tokens, int titleEnd, String language) {
        var counts = new LinkedHashMap<String, Integer>();
        String before = "";
        for (int token = 0; token < Math.min(tokens.size(), MOST_TOKENS); token++) {
            if (!tokens.isWord(token)) {
                before = "";
                continue;
            }
            int times = token < titleEnd ? IN_TITLE : 1;
            var word = tokens.folded(token);
            counts.merge(language + ":" + word, times, Integer::sum);
            if (!before.isEmpty()) {
                counts.merge(language + ":" + before + " " + word, times, Integer::sum);
            }
            before = word;
        }
        return counts;
    }
}
