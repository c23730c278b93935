package io.tidings.text.rule;

import io.tidings.text.entity.Entity;
import io.tidings.text.topic.Sections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known of one article, and whether it meets a condition.
///
/// @param said the rules' phrases that stand in it
/// @param entities ids, and canonical names in lower case
record Facts(
        Set<String> said, Set<String> entities, @Nullable String source, Set<String> sections) {

    static Facts of(RuledArticle article, Set<String> said) {
        var entities = new HashSet<String>();
        for (Entity entity : article.entities()) {
            entities.add(entity.name().toLowerCase(Locale.ROOT));
            String id = entity.id();
            if (id != null) {
                entities.add(id.toLowerCase(Locale.ROOT));
            }
        }
        return new Facts(said, entities, article.source(), Set.copyOf(Sections.of(article.section(), article.url())));
    }

    /// @param because takes what the condition rests on, where it is met
    boolean meet(Condition condition, List<String> because) {
        return switch (condition) {
            case Condition.Says(String phrase) -> note(said.contains(phrase), phrase, because);
            case Condition.Names(String entity) ->
                note(entities.contains(entity.toLowerCase(Locale.ROOT)), "entity: " + entity, because);
            case Condition.From(String from) -> note(from.equals(source), "source: " + from, because);
            case Condition.In(String section) ->
                note(sections.contains(Sections.fold(section)), "section: " + section, because);
            case Condition.All(List<Condition> parts) -> {
                int before = because.size();
                for (Condition part : parts) {
                    if (!meet(part, because)) {
                        because.subList(before, because.size()).clear();
                        yield false;
                    }
                }
                yield true;
            }
            case Condition.Any(List<Condition> parts) -> {
                boolean met = false;
                for (Condition part : parts) {
                    met |= meet(part, because);
                }
                yield met;
            }
            case Condition.Not(Condition part) -> !meet(part, new java.util.ArrayList<>());
        };
    }

    private static boolean note(boolean met, String what, List<String> because) {
        if (met && !because.contains(what)) {
            because.add(what);
        }
        return met;
    }
}
