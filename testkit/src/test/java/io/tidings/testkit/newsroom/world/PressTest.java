package io.tidings.testkit.newsroom.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PressTest {

    private static final Instant START = Instant.parse("2026-02-03T08:00:00Z");

    @Test
    void shouldCountAStoryFromTheMomentItIsPublished() {
        var random = new SplittableRandom(5);
        for (var trial = 0; trial < 2_000; trial++) {
            var seed = random.nextLong();
            var press = new Press(World.quiet(seed, 10, START).every(Duration.ofSeconds(random.nextInt(10, 9_000))));
            var site = press.site(random.nextInt(10));
            var now = START.plusSeconds(random.nextInt(100_000));

            var published = press.published(site, now);

            assertThat(press.publishedAt(site, published - 1))
                    .as("seed %d", seed)
                    .isBeforeOrEqualTo(now);
            assertThat(press.publishedAt(site, published)).as("seed %d", seed).isAfterOrEqualTo(now.minusSeconds(1));
        }
    }

    @Test
    void shouldHaveTheBacklogAtTheBeginningAndOneStoryMoreEachPeriod() {
        var press = new Press(World.quiet(1, 1, START).every(Duration.ofMinutes(1)));
        var site = press.site(0);

        assertThat(press.published(site, START)).isEqualTo(5);
        assertThat(press.published(site, START.plus(Duration.ofMinutes(100)))).isBetween(104, 106);
    }

    @Test
    void shouldNeverPublishAnythingNewOnASilentSite() {
        var world = World.quiet(1, 1, START).every(Duration.ofMinutes(1)).cast(Casting.all(Temper.SILENT));
        var press = new Press(world);

        assertThat(press.published(press.site(0), START.plus(Duration.ofDays(9))))
                .isEqualTo(5);
    }

    @Test
    void shouldCorrectSomeStoriesAPeriodAfterTheyWerePublishedAndNotBefore() {
        var world = World.quiet(3, 1, START).every(Duration.ofMinutes(1)).cast(Casting.all(Temper.CORRECTING));
        var press = new Press(world);
        var site = press.site(0);
        var late = START.plus(Duration.ofDays(1));
        var corrected = IntStream.range(5, 205)
                .filter(number -> press.revision(site, number, late) == 1)
                .toArray();

        assertThat(corrected).hasSizeBetween(20, 70);
        assertThat(press.revision(site, corrected[0], press.publishedAt(site, corrected[0])))
                .isZero();
        assertThat(press.story(site, corrected[0], 1)).isNotEqualTo(press.story(site, corrected[0], 0));
    }

    @Test
    void shouldCopyWholeStoriesOfOthersAndSayWhose() {
        var world = World.quiet(3, 40, START).cast((source, _) -> source == 0 ? Temper.COPYING : Temper.STEADY);
        var press = new Press(world);

        var copy = press.story(press.site(0), 2, 0);

        assertThat(copy.paragraphs().getLast()).matches("(Theo|From) .+\\.");
        var originals = IntStream.range(1, 40)
                .mapToObj(source -> press.story(press.site(source), 2, 0))
                .filter(story -> story.title().equals(copy.title()))
                .toList();
        assertThat(originals)
                .singleElement()
                .satisfies(original -> assertThat(copy.paragraphs()).containsAll(original.paragraphs()));
    }

    @Test
    void shouldMakeTheSameWorldOfTheSameSeed() {
        var one = new Press(World.quiet(42, 100, START).cast(Casting.worldly()));
        var same = new Press(World.quiet(42, 100, START).cast(Casting.worldly()));
        var other = new Press(World.quiet(43, 100, START).cast(Casting.worldly()));

        assertThat(same.site(17)).isEqualTo(one.site(17));
        assertThat(other.site(17)).isNotEqualTo(one.site(17));
    }
}
