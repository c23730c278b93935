package io.tidings.text.story;

import java.util.List;

/// What an article says in any language. Immutable.
///
/// @param names whom and what it names, most mentioned first
/// @param days that it mentions, as `2026-02-03`
/// @param numbers and amounts that it mentions, as `400` and `50000000000 EUR`
public record StoryFacts(List<StoryName> names, List<String> days, List<String> numbers) {

    /// Of an article that names nobody and nothing.
    public static final StoryFacts NONE = new StoryFacts(List.of(), List.of(), List.of());

    public StoryFacts {
        names = List.copyOf(names);
        days = List.copyOf(days);
        numbers = List.copyOf(numbers);
    }
}
