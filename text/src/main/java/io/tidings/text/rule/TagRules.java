package io.tidings.text.rule;

import io.tidings.text.phrase.PhraseAutomaton;
import io.tidings.text.token.Tokenizer;
import io.tidings.text.topic.Tag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/// Rules made ready to be tried together: their phrases are looked for in one pass, however many there are. Immutable
/// and thread-safe; deterministic.
public final class TagRules {

    /// Of the tags that rules give; the taxonomy's are `iptc`.
    public static final String SCHEME = "own";

    private static final TagRules NONE = new TagRules(List.of());

    private final List<Ready> rules;
    private final PhraseAutomaton<String> phrases;

    private record Ready(TagRule rule, Condition condition) {}

    private TagRules(List<Ready> rules) {
        this.rules = rules;
        var builder = PhraseAutomaton.<String>builder();
        var known = new HashSet<String>();
        rules.forEach(ready -> phrases(ready.condition()).stream()
                .filter(known::add)
                .forEach(phrase -> builder.add(Tokenizer.read(phrase), phrase)));
        phrases = builder.build();
    }

    /// Without any rule.
    public static TagRules none() {
        return NONE;
    }

    /// The rules ready to be tried, in the order of their ids.
    public static TagRules of(Collection<TagRule> rules) {
        return new TagRules(rules.stream()
                .sorted(java.util.Comparator.comparing(TagRule::id))
                .map(rule -> new Ready(rule, rule.condition()))
                .toList());
    }

    /// Whether there is no rule.
    public boolean isEmpty() {
        return rules.isEmpty();
    }

    /// The tags of the rules that hold, each with the words, names and sections that it rests on.
    public List<Tag> tag(RuledArticle article) {
        if (rules.isEmpty()) {
            return List.of();
        }
        var said = new HashSet<String>();
        phrases.matches(Tokenizer.read(article.words())).forEach(match -> said.add(match.value()));
        var facts = Facts.of(article, said);
        var tags = new ArrayList<Tag>();
        for (var ready : rules) {
            var because = new ArrayList<String>();
            if (ready.rule().holdsFor(article.language()) && facts.meet(ready.condition(), because)) {
                var rule = ready.rule();
                tags.add(new Tag(SCHEME, rule.id(), rule.label(), rule.score(), List.copyOf(because)));
            }
        }
        return List.copyOf(tags);
    }

    private static List<String> phrases(Condition condition) {
        return switch (condition) {
            case Condition.Says(String phrase) -> List.of(phrase);
            case Condition.All(List<Condition> parts) ->
                parts.stream().flatMap(part -> phrases(part).stream()).toList();
            case Condition.Any(List<Condition> parts) ->
                parts.stream().flatMap(part -> phrases(part).stream()).toList();
            case Condition.Not(Condition part) -> phrases(part);
            case Condition.Names _, Condition.From _, Condition.In _ -> List.of();
        };
    }
}
