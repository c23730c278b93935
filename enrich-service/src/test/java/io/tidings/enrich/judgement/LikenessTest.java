package io.tidings.enrich.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.news.Relation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What two articles are to each other: the same, nearly the same, partly the same, or nothing.
class LikenessTest {

    private static final Duration MONTH = Duration.ofDays(30);
    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final Likeness LIKENESS = new Likeness(0.5, 0.07, MONTH);

    @Test
    void shouldCallTheSameTextExactWhateverItsCaseAndPunctuation() {
        var first = MadeMember.of("one", 0, "The ferries are late, again.");
        var second = MadeMember.of("other", DAY, "the ferries are LATE again");

        assertThat(LIKENESS.of(second, first, 0)).hasValueSatisfying(alike -> {
            assertThat(alike.relation()).isEqualTo(Relation.EXACT);
            assertThat(alike.similarity()).isEqualTo(1);
            assertThat(alike.other()).isEqualTo(first);
        });
    }

    @Test
    void shouldNotCompareWhatWasPublishedFurtherApartThanTheWindow() {
        var first = MadeMember.of("one", 0, words("w", 100));
        var justInside = MadeMember.of("inside", MONTH.toMillis(), words("w", 100));
        var outside = MadeMember.of("outside", MONTH.toMillis() + 1, words("w", 100));

        assertThat(LIKENESS.of(justInside, first, 0)).isPresent();
        assertThat(LIKENESS.of(outside, first, 100)).isEmpty();
        assertThat(LIKENESS.of(first, outside, 100)).isEmpty();
    }

    @Test
    void shouldCallATextWithFewWordsReplacedNear() {
        var first = MadeMember.of("one", 0, words("w", 200));
        var second = MadeMember.of("other", DAY, words("w", 195) + " " + words("x", 5));

        assertThat(LIKENESS.of(second, first, 0)).hasValueSatisfying(alike -> {
            assertThat(alike.relation()).isEqualTo(Relation.NEAR);
            assertThat(alike.similarity()).isBetween(0.8, 1.0);
        });
    }

    @Test
    void shouldCompareShortTextsExactlyOrNotAtAll() {
        var first = MadeMember.of("one", 0, words("w", 39));
        var second = MadeMember.of("other", DAY, words("w", 38) + " x");

        assertThat(LIKENESS.of(second, first, 39)).isEmpty();
    }

    @Test
    void shouldCallFourSharedPassagesDerivedOnlyWhereTheyAreAPartOfTheShorterText() {
        var whole = MadeMember.of("whole", 0, words("w", 1_000));
        var part = MadeMember.of("part", DAY, words("x", 400));
        var most = (int) (4 / 0.07);

        assertThat(part.traits().fingerprints().size()).isBetween(10, most);
        assertThat(LIKENESS.of(part, whole, 4))
                .hasValueSatisfying(alike -> assertThat(alike.relation()).isEqualTo(Relation.DERIVED));
        var tooLong = MadeMember.of("long", DAY, words("y", 1_000));
        assertThat(tooLong.traits().fingerprints().size()).isGreaterThan(most);
        assertThat(LIKENESS.of(tooLong, whole, 4)).isEmpty();
    }

    @Test
    void shouldTakeTwoSharedPassagesForDerivedInAShortTextOnly() {
        var whole = MadeMember.of("whole", 0, words("w", 1_000));
        var brief = MadeMember.of("brief", DAY, words("x", 60));
        var longer = MadeMember.of("longer", DAY, words("y", 400));

        assertThat(brief.traits().fingerprints().size()).isBetween(2, 13);
        assertThat(LIKENESS.of(brief, whole, 2)).isPresent();
        assertThat(LIKENESS.of(brief, whole, 1)).isEmpty();
        assertThat(LIKENESS.of(longer, whole, 2)).isEmpty();
    }

    @Test
    void shouldGiveTheShareOfTheLaterOneFromWhicheverSideItIsLookedAt() {
        var earlier = MadeMember.of("earlier", 0, words("w", 1_000));
        var later = MadeMember.of("later", DAY, words("x", 200));
        var share = 8.0 / later.traits().fingerprints().size();

        assertThat(similarities(List.of(
                        LIKENESS.of(later, earlier, 8).orElseThrow(),
                        LIKENESS.of(earlier, later, 8).orElseThrow())))
                .containsExactly(share, share);
    }

    @Test
    void shouldBeTheSameFromBothSidesForEveryNumberOfSharedPassages() {
        var articles = new ArrayList<Member>();
        for (int tokens : List.of(20, 50, 120, 400, 900)) {
            articles.add(MadeMember.of("a" + tokens, tokens * DAY / 100, words("v" + tokens, tokens)));
        }
        for (var left : articles) {
            for (var right : articles) {
                for (int shared = 0; shared < 20; shared++) {
                    assertThat(LIKENESS.of(left, right, shared).map(Alike::relation))
                            .isEqualTo(LIKENESS.of(right, left, shared).map(Alike::relation));
                }
            }
        }
    }

    private static List<Double> similarities(Collection<Alike> alike) {
        return alike.stream().map(Alike::similarity).toList();
    }

    private static String words(String word, int count) {
        return String.join(
                " ", IntStream.range(0, count).mapToObj(i -> word + i).toList());
    }
}
