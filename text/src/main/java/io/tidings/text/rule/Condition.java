package io.tidings.text.rule;

import java.util.List;

/// What a rule asks of an article. Immutable.
sealed interface Condition {

    /// A word or phrase stands in the title, the standfirst or the text; upper and lower case are the same.
    record Says(String phrase) implements Condition {}

    /// The article names an entity, by its id or its canonical name.
    record Names(String entity) implements Condition {}

    /// It comes from a source.
    record From(String source) implements Condition {}

    /// It stands in a section of its outlet, by what its page says or its address.
    record In(String section) implements Condition {}

    record All(List<Condition> parts) implements Condition {

        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<Condition> parts) implements Condition {

        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Condition part) implements Condition {}
}
