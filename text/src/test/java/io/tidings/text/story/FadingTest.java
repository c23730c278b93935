package io.tidings.text.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FadingTest {

    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final Fading FADING = new Fading(4 * DAY);

    @Test
    void shouldLeaveAHalfAfterTheTimeOfFadingAndAThirdAfterTwice() {
        assertThat(FADING.remaining(0)).isEqualTo(1);
        assertThat(FADING.remaining(4.0 * DAY)).isEqualTo(.5);
        assertThat(FADING.remaining(-8.0 * DAY)).isCloseTo(1 / 3.0, within(1e-9));
    }

    @Test
    void shouldBeTheMeanOverAllTimesAtWhichArticlesMayHaveBeenPublished() {
        var random = new Random(5);
        for (int i = 0; i < 20; i++) {
            long apart = random.nextLong(-40 * DAY, 40 * DAY);
            long one = random.nextBoolean() ? 0 : random.nextLong(DAY, 90 * DAY);
            long other = random.nextBoolean() ? 0 : random.nextLong(DAY, 90 * DAY);

            assertThat(FADING.remaining(apart, one, 0, other))
                    .as("%d ms apart, doubts of %d and %d ms", apart, one, other)
                    .isCloseTo(summed((double) apart, (double) one, (double) other), within(.002))
                    .isEqualTo(FADING.remaining(0, other, apart, one));
        }
    }

    /// The mean over a grid.
    private static double summed(double apart, double one, double other) {
        int steps = 300;
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            for (int j = 0; j < steps; j++) {
                double first = apart - one * (i + .5) / steps;
                double second = -other * (j + .5) / steps;
                sum += FADING.remaining(first - second);
            }
        }
        return sum / steps / steps;
    }

    @Test
    void shouldHardlyBelieveThatTwoPagesOfAnyAgeAreOfTheSameDays() {
        assertThat(FADING.remaining(0, 90 * DAY, 0, 90 * DAY)).isCloseTo(.204, within(.001));
        assertThat(FADING.remaining(0, 7 * DAY, 0, 0)).isCloseTo(.578, within(.001));
    }
}
