package io.tidings.text.entity;

/// What an entity is.
public enum EntityType {
    PERSON,
    ORGANISATION,
    PLACE;

    /// As it is written in results: `person`, `organisation`, `place`.
    public String label() {
        return switch (this) {
            case PERSON -> "person";
            case ORGANISATION -> "organisation";
            case PLACE -> "place";
        };
    }
}
