package io.tidings.text.link;

import static io.tidings.text.link.FactKind.DAY;
import static io.tidings.text.link.FactKind.NUMBER;
import static io.tidings.text.link.FactKind.ORGANISATION;
import static io.tidings.text.link.FactKind.PERSON;
import static io.tidings.text.link.FactKind.PLACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

class LinkIndexTest {

    private static final Fact VELL = new Fact(PERSON, "Marta Vell");
    private static final Fact PIER = new Fact(PLACE, "Lindermouth");
    private static final Fact NIGHT = new Fact(DAY, "2026-02-03");
    private static final Fact COST = new Fact(NUMBER, "11000000 EUR");
    private static final Fact COUNCIL = new Fact(ORGANISATION, "Harbour Council");

    private final LinkIndex index = new LinkIndex();

    @Test
    void shouldLinkStoriesInTwoLanguagesThatNameTheSameAndSayWhatTellsMostFirst() {
        index.put(story("vi-a", 0, VELL, PIER, NIGHT));

        assertThat(index.links(story("en-a", 1, NIGHT, PIER, VELL, COUNCIL)))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.storyId()).isEqualTo("vi-a");
                    assertThat(link.language()).isEqualTo("vi");
                    assertThat(link.shared()).containsExactly(VELL, PIER, NIGHT);
                    assertThat(link.likeness()).isBetween(.5, .9);
                });
    }

    @Test
    void shouldFindALinkFromEitherSide() {
        var one = story("vi-a", 0, VELL, PIER, NIGHT);
        var other = story("en-a", 1, VELL, PIER, NIGHT, COUNCIL);
        index.put(one);
        index.put(other);

        assertThat(index.links(one).getFirst().likeness())
                .isCloseTo(index.links(other).getFirst().likeness(), within(1e-9));
    }

    @Test
    void shouldLinkNoStoriesOfOneLanguageAndNoneThatShareASingleName() {
        index.put(story("vi-a", 0, VELL, PIER, NIGHT));
        index.put(story("de-a", 0, VELL));

        assertThat(index.links(story("vi-b", 1, VELL, PIER, NIGHT))).isEmpty();
        assertThat(index.links(story("en-a", 1, VELL, COUNCIL, COST))).isEmpty();
    }

    @Test
    void shouldMakeLittleOfWhatManyStoriesHave() {
        var capital = new Fact(PLACE, "Q1858");
        var president = new Fact(PERSON, "President");
        for (int number = 0; number < 400; number++) {
            index.put(story("vi-" + number, 0, capital, president, NIGHT, person(number), count(number)));
        }

        assertThat(index.links(story("en-a", 0, capital, president, NIGHT))).isEmpty();
        assertThat(index.links(story("en-a", 0, capital, president, NIGHT, person(7), count(7))))
                .singleElement()
                .satisfies(link -> assertThat(link.storyId()).isEqualTo("vi-7"));
    }

    @Test
    void shouldLinkWhatLiesCloseInTimeOnly() {
        index.put(story("vi-a", 0, VELL, PIER, NIGHT));

        assertThat(index.links(story("en-a", 2, VELL, PIER, NIGHT))).isNotEmpty();
        assertThat(index.links(story("en-a", 20, VELL, PIER, NIGHT))).isEmpty();
    }

    @Test
    void shouldNotFindWhatWasForgottenOrHasChanged() {
        index.put(story("vi-a", 0, VELL, PIER, NIGHT));
        index.put(story("vi-a", 0, COUNCIL, COST));
        assertThat(index.links(story("en-a", 0, VELL, PIER, NIGHT))).isEmpty();

        index.put(story("vi-b", 0, VELL, PIER, NIGHT));
        index.remove("vi-b");
        assertThat(index.links(story("en-a", 0, VELL, PIER, NIGHT))).isEmpty();
    }

    private static Fact person(int number) {
        return new Fact(PERSON, "p" + number);
    }

    private static Fact count(int number) {
        return new Fact(NUMBER, String.valueOf(1_000 + number));
    }

    /// @param days after the first
    private static LinkableStory story(String id, int days, Fact... facts) {
        var shares = new LinkedHashMap<Fact, Double>();
        for (var fact : facts) {
            shares.put(fact, 1.0);
        }
        long at = Duration.ofDays(days).toMillis();
        return new LinkableStory(id, id.substring(0, 2), at, at, shares);
    }
}
