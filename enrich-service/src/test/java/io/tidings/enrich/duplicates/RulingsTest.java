package io.tidings.enrich.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.enrich.judgement.MadeMember;
import io.tidings.enrich.judgement.Member;
import io.tidings.enrich.judgement.Verdict;
import io.tidings.enrich.judgement.Verdict.Original;
import io.tidings.enrich.judgement.Verdict.Repeats;
import io.tidings.news.Relation;
import io.tidings.news.RulingKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What people say of two articles stands above what is measured, and holds for what comes later.
class RulingsTest {

    private static final String STORY = words(1);
    private static final String OTHER = words(2);

    private final LaneInMemory lane = new LaneInMemory();

    private static String words(int seed) {
        return new Random(seed).ints(120, 0, 5_000).mapToObj(word -> "w" + word).collect(Collectors.joining(" "));
    }

    private static Member article(String id, long time, String text) {
        return MadeMember.of(id, time, text);
    }

    private Verdict verdict(String id) {
        return Objects.requireNonNull(lane.verdicts().get(id), id);
    }

    @Test
    void shouldMakeAnOriginalOfWhatAPersonSplitsFromItsOriginal() {
        lane.take(article("a", 1, STORY)).take(article("b", 2, STORY));

        lane.rule("a", "b", RulingKind.DIFFERENT);

        assertThat(verdict("b")).isInstanceOf(Original.class);
        lane.restart().take(article("b", 2, STORY + " and more"));
        assertThat(verdict("b")).as("also when it comes again").isInstanceOf(Original.class);
    }

    @Test
    void shouldLetWhatWasSplitRepeatAnotherThatItIsAlikeTo() {
        lane.take(article("a", 1, STORY)).take(article("b", 2, STORY)).take(article("c", 3, STORY));

        lane.rule("a", "b", RulingKind.DIFFERENT).rule("a", "c", RulingKind.DIFFERENT);

        assertThat(verdict("c")).isEqualTo(new Repeats("b", Relation.EXACT, 1));
    }

    @Test
    void shouldJoinWhatIsNotAlikeAndSayWhoSaidSo() {
        lane.take(article("b", 2, OTHER)).take(article("a", 1, STORY));

        lane.rule("a", "b", RulingKind.SAME);

        assertThat(verdict("a")).isInstanceOf(Original.class);
        assertThat(verdict("b")).isEqualTo(new Repeats("a", Relation.NEAR, 0, "editor"));
    }

    @Test
    void shouldHoldWhatWasSaidBeforeTheArticlesCome() {
        lane.rule("a", "b", RulingKind.SAME)
                .rule("c", "d", RulingKind.DIFFERENT)
                .restart()
                .take(article("b", 2, OTHER))
                .take(article("a", 1, STORY))
                .take(article("c", 3, words(3)))
                .take(article("d", 4, words(3)));

        assertThat(verdict("b").repeats("a")).isTrue();
        assertThat(verdict("d")).isInstanceOf(Original.class);
    }

    @Test
    void shouldPointToTheOriginalOfThePartnerSoThatThereIsNoChain() {
        lane.take(article("o", 1, STORY)).take(article("a", 2, STORY)).take(article("b", 3, OTHER));

        lane.rule("a", "b", RulingKind.SAME);
        assertThat(verdict("b").repeats("o")).isTrue();

        lane.withdraw("o");
        assertThat(verdict("a")).isInstanceOf(Original.class);
        assertThat(verdict("b").repeats("a")).isTrue();
    }

    @Test
    void shouldMeasureAgainWhenWhatWasSaidIsTakenBack() {
        lane.take(article("a", 1, STORY)).take(article("b", 2, STORY)).take(article("c", 3, OTHER));
        lane.rule("a", "b", RulingKind.DIFFERENT).rule("a", "c", RulingKind.SAME);

        lane.rule("a", "b", null).rule("a", "c", null);

        assertThat(verdict("b").repeats("a")).isTrue();
        assertThat(verdict("c")).isInstanceOf(Original.class);
    }

    /// Rulings and articles in any order come to the same.
    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45, 46, 47, 48})
    void shouldComeToTheSameInAnyOrder(long seed) {
        var random = new Random(seed);
        var articles = IntStream.range(0, 12)
                .mapToObj(i -> article("a%02d".formatted(i), random.nextInt(1_000), words(random.nextInt(5))))
                .toList();
        List<Runnable> steps = new ArrayList<>();
        var under = new LaneInMemory[1];
        articles.forEach(one -> steps.add(() -> under[0].take(one)));
        for (int i = 0; i < 6; i++) {
            int a = random.nextInt(12);
            int b = (a + 1 + random.nextInt(11)) % 12;
            var kind = random.nextBoolean() ? RulingKind.SAME : RulingKind.DIFFERENT;
            var one = articles.get(Math.min(a, b)).id();
            var other = articles.get(Math.max(a, b)).id();
            steps.add(i, () -> under[0].rule(one, other, kind));
        }
        var rulings = steps.subList(0, 6);
        var expected = played(under, steps);

        for (int shuffle = 0; shuffle < 5; shuffle++) {
            // Of two rulings on one pair the last counts: their order stays.
            var arrivals = new ArrayList<>(steps.subList(6, steps.size()));
            Collections.shuffle(arrivals, random);
            var order = new ArrayList<Runnable>(arrivals);
            int place = 0;
            for (var ruling : rulings) {
                place = place + random.nextInt(order.size() - place + 1);
                order.add(place++, ruling);
            }
            assertThat(played(under, order))
                    .as("seed %d, shuffle %d", seed, shuffle)
                    .isEqualTo(expected);
        }
    }

    private static Map<String, Verdict> played(LaneInMemory[] under, List<Runnable> steps) {
        under[0] = new LaneInMemory();
        steps.forEach(Runnable::run);
        return under[0].verdicts();
    }
}
