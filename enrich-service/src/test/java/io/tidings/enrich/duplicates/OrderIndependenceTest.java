package io.tidings.enrich.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.enrich.judgement.MadeMember;
import io.tidings.enrich.judgement.Member;
import io.tidings.enrich.judgement.Verdict;
import io.tidings.enrich.judgement.Verdict.Original;
import io.tidings.enrich.judgement.Verdict.Repeats;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same articles in whatever order give the same verdicts; revisions and withdrawals on the way leave nothing
/// behind.
class OrderIndependenceTest {

    private static final int ARTICLES = 60;
    private static final int MANY = Keys.MOST_WITH_A_PASSAGE + 40;
    private static final long HOUR = 3_600_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void shouldGiveTheSameVerdictsInAnyOrder(long seed) {
        var random = new Random(seed);
        var articles = articles(random);
        var expected = inOrder(articles);

        for (int shuffle = 0; shuffle < 4; shuffle++) {
            Collections.shuffle(articles, random);
            var lane = new LaneInMemory();
            articles.forEach(article -> {
                lane.take(article);
                if (random.nextInt(20) == 0) {
                    lane.restart();
                }
            });
            assertThat(lane.verdicts()).as("seed %d, shuffle %d", seed, shuffle).isEqualTo(expected);
        }
        assertThat(expected.values()).hasAtLeastOneElementOfType(Original.class);
        assertThat(expected.values()).hasAtLeastOneElementOfType(Repeats.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void shouldLeaveNothingBehindWhenArticlesAreRevisedRedeliveredAndWithdrawn(long seed) {
        var random = new Random(seed);
        var articles = articles(random);
        var earlier = articles(random);
        var lane = new LaneInMemory();

        // Each first with other words, some twice, the last ten withdrawn.
        earlier.forEach(lane::take);
        Collections.shuffle(articles, random);
        articles.forEach(article -> lane.take(article).take(article));
        var gone = articles.subList(ARTICLES - 10, ARTICLES);
        gone.forEach(article -> lane.withdraw(article.id()));

        assertThat(lane.verdicts()).as("seed %d", seed).isEqualTo(inOrder(articles.subList(0, ARTICLES - 10)));
    }

    /// Passages and sentences that so many articles have that they are boilerplate, and that cease to be so again when
    /// some of the articles are withdrawn or written anew: nothing of the way there may show.
    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void shouldForgetOnTheWayWhatWasBoilerplateAndIsNoMore(long seed) {
        var random = new Random(seed);
        var footer = String.join(" ", words(random, 60));
        var articles = new ArrayList<Member>();
        for (int i = 0; i < MANY; i++) {
            var body = String.join(" ", words(random, 50 + random.nextInt(60)));
            articles.add(MadeMember.of("b%03d".formatted(i), random.nextInt(200) * HOUR, body + " " + footer));
        }
        var left = new ArrayList<>(articles.subList(0, Keys.MOST_WITH_A_PASSAGE - 5));
        var few = inOrder(left);
        assertThat(few.values()).hasAtLeastOneElementOfType(Repeats.class);
        assertThat(inOrder(articles).values()).doesNotHaveAnyElementsOfTypes(Repeats.class);

        Collections.shuffle(articles, random);
        var lane = new LaneInMemory();
        articles.forEach(lane::take);
        assertThat(lane.verdicts()).as("seed %d, with all", seed).isEqualTo(inOrder(articles));
        lane.restart();
        for (var article : articles) {
            if (few.containsKey(article.id())) {
                lane.take(article);
            } else if (random.nextBoolean()) {
                lane.withdraw(article.id());
            } else {
                var other =
                        MadeMember.of(article.id(), article.seniority().time(), String.join(" ", words(random, 80)));
                lane.take(other);
                left.add(other);
            }
        }

        assertThat(lane.verdicts()).as("seed %d, with few", seed).isEqualTo(inOrder(left));
    }

    /// The verdicts when everything comes in the order of publication: nothing has to be corrected then.
    private static Map<String, Verdict> inOrder(List<Member> articles) {
        var lane = new LaneInMemory();
        articles.stream()
                .sorted((one, other) -> one.seniority().compareTo(other.seniority()))
                .forEach(lane::take);
        var verdicts = new TreeMap<>(lane.verdicts());
        verdicts.values().forEach(verdict -> {
            if (verdict instanceof Repeats(var of, var _, var _, var _)) {
                assertThat(verdicts.get(of)).as("no chains").isInstanceOf(Original.class);
            }
        });
        return verdicts;
    }

    /// Articles of some five events: copies, copies with words replaced or parts left out, and unrelated ones.
    private static List<Member> articles(Random random) {
        var events = IntStream.range(0, 5).mapToObj(_ -> words(random, 150)).toList();
        var articles = new ArrayList<Member>();
        for (int i = 0; i < ARTICLES; i++) {
            var words = new ArrayList<>(events.get(random.nextInt(events.size())));
            switch (random.nextInt(6)) {
                case 0 -> replace(words, random, 0.05);
                case 1 -> replace(words, random, 0.15);
                case 2 ->
                    words.subList(random.nextInt(1, words.size()), words.size()).clear();
                case 3 -> words.addAll(words(random, random.nextInt(300)));
                case 4 ->
                    words.addAll(0, events.get(random.nextInt(events.size())).subList(0, random.nextInt(150)));
                default -> {
                    // as it is
                }
            }
            articles.add(MadeMember.of("a%02d".formatted(i), random.nextInt(200) * HOUR, String.join(" ", words)));
        }
        return articles;
    }

    private static List<String> words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> "w" + random.nextInt(5_000))
                .toList();
    }

    private static void replace(List<String> words, Random random, double share) {
        words.replaceAll(word -> random.nextDouble() < share ? "x" + random.nextInt(5_000) : word);
    }
}
