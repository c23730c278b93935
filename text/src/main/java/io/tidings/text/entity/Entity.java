package io.tidings.text.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person, an organisation or a place that an article names.
///
/// @param id Wikidata item (`Q7184`) where it is known for certain
/// @param name canonical English name; where the entity stands in no gazetteer, the fullest name that the article gives
/// @param forms how the article writes it, in order of appearance, each once
/// @param mentions how often the article names it; at least 1
/// @param because what it rests on, e.g. `gazetteer: Nga`, `title: Tổng thống`, `surname of Mark Rutte`
public record Entity(
        EntityType type, @Nullable String id, String name, List<String> forms, int mentions, List<String> because) {

    public Entity {
        forms = List.copyOf(forms);
        because = List.copyOf(because);
        if (mentions < 1) {
            throw new IllegalArgumentException(name + " is mentioned " + mentions + " times; an entity is mentioned");
        }
    }
}
