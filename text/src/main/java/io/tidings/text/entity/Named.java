package io.tidings.text.entity;

import org.jspecify.annotations.Nullable;

/// Whom or what a name means: an entry of the gazetteer, or somebody whom a text introduced.
///
/// @param kind what it is more narrowly, as the gazetteer's files say: `country`, `city`, `outlet`, `agency`, `person`
/// …
/// @param id Wikidata item where known
/// @param name canonical English name, or the fullest in the text
public record Named(EntityType type, String kind, @Nullable String id, String name) {

    /// Whether articles cite it as their source.
    public boolean isOutlet() {
        return kind.equals("outlet") || kind.equals("agency");
    }

    boolean isCountry() {
        return kind.equals("country");
    }

    boolean isPerson() {
        return type == EntityType.PERSON;
    }

    boolean isPlace() {
        return type == EntityType.PLACE;
    }

    static EntityType typeOf(String kind) {
        return switch (kind) {
            case "person" -> EntityType.PERSON;
            case "organisation", "ministry", "mission", "club", "outlet", "agency" -> EntityType.ORGANISATION;
            case "country", "city", "region", "district", "continent", "water", "former" -> EntityType.PLACE;
            default -> throw new IllegalArgumentException("the gazetteer knows no kind `" + kind + "`");
        };
    }
}
