package io.tidings.text.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuccessionTest {

    @Test
    void shouldLetAStoryGoOnWhereMostOfItsArticlesAre() {
        var heirs = Succession.settle(
                List.of(List.of("a"), List.of("b", "c")),
                Map.of("a", "s", "b", "s", "c", "s"),
                Set.of("s"),
                Set.of("s")::contains);

        assertThat(heirs.ids()).containsExactly("a", "s");
        assertThat(heirs.forwarded()).isEmpty();
    }

    @Test
    void shouldForwardTheSmallerOfTwoStoriesThatBecomeOne() {
        var heirs = Succession.settle(
                List.of(List.of("a", "b", "c")),
                Map.of("a", "small", "b", "large", "c", "large"),
                Set.of("small", "large"),
                Set.of("small", "large")::contains);

        assertThat(heirs.ids()).containsExactly("large");
        assertThat(heirs.forwarded()).containsExactly(Map.entry("small", 0));
    }

    @Test
    void shouldNotGiveAnIdTwice() {
        var taken = Set.of("a", "b");

        var heirs = Succession.settle(
                List.of(List.of("a", "b"), List.of("c", "d", "e"), List.of("f", "g", "h")),
                Map.of("a", "a", "c", "a", "d", "a", "b", "b", "f", "b", "g", "b"),
                taken,
                taken::contains);

        assertThat(heirs.ids()).containsExactly("a-2", "a", "b");
    }
}
