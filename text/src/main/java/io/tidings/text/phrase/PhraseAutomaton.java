package io.tidings.text.phrase;

import io.tidings.text.token.Tokens;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds all of many phrases in one pass over a text's tokens, however many phrases there are.
///
/// The automaton of Aho and Corasick ("Efficient string matching", CACM 18, 1975) over words instead of characters: a
/// text of n tokens costs a look-up for each different one and one step per match. Immutable and thread-safe once
/// built.
public final class PhraseAutomaton<V> {

    private static final int ROOT = 0;

    private final WordTable words;
    private final Transitions transitions;
    /// By word: where the root leads, which is where nearly every look-up of a text begins.
    private final int[] fromRoot;
    private final int[] fallback;
    private final int[] depth;
    /// The nearest state on the fallback chain at which a phrase ends; -1 if none.
    private final int[] shorter;
    private final List<@Nullable List<V>> values;

    private PhraseAutomaton(
            WordTable words,
            Transitions transitions,
            int[] fromRoot,
            int[] fallback,
            int[] depth,
            int[] shorter,
            List<@Nullable List<V>> values) {
        this.words = words;
        this.transitions = transitions;
        this.fromRoot = fromRoot;
        this.fallback = fallback;
        this.depth = depth;
        this.shorter = shorter;
        this.values = values;
    }

    /// An empty automaton to fill.
    public static <V> Builder<V> builder() {
        return new Builder<>();
    }

    /// Every phrase in the text, in the order in which they end; those that end together, the longest first.
    public List<PhraseMatch<V>> matches(Tokens tokens) {
        var found = new ArrayList<PhraseMatch<V>>();
        int[] known = words.numbers(tokens);
        int state = ROOT;
        for (int token = 0; token < tokens.size(); token++) {
            int word = known[tokens.form(token)];
            if (word == WordTable.UNKNOWN) {
                state = ROOT;
                continue;
            }
            state = next(state, word);
            for (int end = state; end >= 0; end = shorter[end]) {
                List<V> here = values.get(end);
                if (here != null) {
                    for (V value : here) {
                        found.add(new PhraseMatch<>(token + 1 - depth[end], token + 1, value));
                    }
                }
            }
        }
        return found;
    }

    private int next(int from, int word) {
        int state = from;
        while (state != ROOT) {
            int next = transitions.next(state, word);
            if (next >= 0) {
                return next;
            }
            state = fallback[state];
        }
        return fromRoot[word];
    }

    /// Collects phrases, then builds. Not thread-safe.
    public static final class Builder<V> {

        private final Map<Long, Integer> words = new HashMap<>();
        private final List<Map<Integer, Integer>> children = new ArrayList<>();
        private final List<Integer> depth = new ArrayList<>();
        private final List<@Nullable List<V>> values = new ArrayList<>();

        private Builder() {
            newState(0);
        }

        /// Adds a phrase by its tokens; the same phrase may stand for several values.
        public Builder<V> add(Tokens phrase, V value) {
            int state = ROOT;
            for (int token = 0; token < phrase.size(); token++) {
                int word = words.computeIfAbsent(phrase.formHash(phrase.form(token)), _ -> words.size());
                Map<Integer, Integer> from = children.get(state);
                Integer next = from.get(word);
                if (next == null) {
                    next = newState(token + 1);
                    from.put(word, next);
                }
                state = next;
            }
            if (state != ROOT) {
                List<V> here = values.get(state);
                if (here == null) {
                    here = new ArrayList<>(1);
                    values.set(state, here);
                }
                here.add(value);
            }
            return this;
        }

        /// The automaton of all phrases added so far.
        public PhraseAutomaton<V> build() {
            int states = children.size();
            var transitions = new Transitions(states);
            int[] fallback = new int[states];
            int[] shorter = new int[states];
            shorter[ROOT] = -1;
            var queue = new ArrayDeque<Integer>();
            queue.add(ROOT);
            for (int state = 0; state < states; state++) {
                int from = state;
                children.get(state).forEach((word, to) -> transitions.put(from, word, to));
            }
            while (!queue.isEmpty()) {
                int state = queue.remove();
                children.get(state).forEach((word, child) -> {
                    fallback[child] = state == ROOT ? ROOT : follow(transitions, fallback, fallback[state], word);
                    int behind = fallback[child];
                    shorter[child] = values.get(behind) != null ? behind : shorter[behind];
                    queue.add(child);
                });
            }
            int[] fromRoot = new int[words.size()];
            children.get(ROOT).forEach((word, child) -> fromRoot[word] = child);
            int[] depths = depth.stream().mapToInt(Integer::intValue).toArray();
            var table = new WordTable(words.size());
            words.forEach(table::put);
            return new PhraseAutomaton<>(
                    table, transitions, fromRoot, fallback, depths, shorter, new ArrayList<>(values));
        }

        private static int follow(Transitions transitions, int[] fallback, int from, int word) {
            int state = from;
            while (true) {
                int next = transitions.next(state, word);
                if (next >= 0) {
                    return next;
                }
                if (state == ROOT) {
                    return ROOT;
                }
                state = fallback[state];
            }
        }

        private int newState(int at) {
            children.add(new HashMap<>(2));
            depth.add(at);
            values.add(null);
            return children.size() - 1;
        }
    }
}
