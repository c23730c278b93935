package io.tidings.bench.text.annotation;

import io.tidings.bench.text.annotation.Annotation.MarkedEntity;
import io.tidings.bench.text.annotation.Annotation.Stretch;
import io.tidings.text.entity.EntityReading;
import io.tidings.text.entity.EntityType;
import io.tidings.text.token.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// An entity that the analysis found, with all places where it stands.
record FoundEntity(EntityType type, String name, List<Stretch> stretches) {

    /// The reading's mentions, those of one entity together.
    static List<FoundEntity> of(EntityReading reading, Tokens tokens) {
        var found = new LinkedHashMap<String, FoundEntity>();
        for (var mention : reading.mentions()) {
            var named = mention.named();
            found.computeIfAbsent(
                            named.type() + "|" + named.name(),
                            _ -> new FoundEntity(named.type(), named.name(), new ArrayList<>()))
                    .stretches()
                    .add(new Stretch(tokens.start(mention.from()), tokens.end(mention.to() - 1)));
        }
        return List.copyOf(found.values());
    }

    /// Whether it is what the reader marked: of its type, and in some place exactly the same stretch.
    boolean isExactly(MarkedEntity marked) {
        return marked.type() == type && stretches.stream().anyMatch(marked.stretches()::contains);
    }

    /// Whether in some place one of the two stretches contains the other: *quận Jinjiang*, *Jinjiang*.
    boolean isRoughly(MarkedEntity marked) {
        return marked.type() == type
                && stretches.stream()
                        .anyMatch(here -> marked.stretches().stream()
                                .anyMatch(there -> here.contains(there) || there.contains(here)));
    }
}
