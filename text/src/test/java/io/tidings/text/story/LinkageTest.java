package io.tidings.text.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkageTest {

    private static final StorySettings SETTINGS = new StorySettings(0.1, 0.6, Duration.ofDays(4), 96, 1);
    private static final int[] SIX_ALONE = {0, 1, 2, 3, 4, 5};

    @Test
    void shouldJoinWhatIsAlikeEnoughAndLeaveTheRestAlone() {
        double[][] likeness = {{1, .3, .05}, {.3, 1, .04}, {.05, .04, 1}};

        assertThat(Linkage.groups(SETTINGS, likeness, new int[] {0, 1, 2})).containsExactly(List.of(0, 1), List.of(2));
    }

    @Test
    void shouldGoByTheMeanOverAllPairsNotByTheNearest() {
        double[][] likeness = {{1, .5, .15}, {.5, 1, .01}, {.15, .01, 1}};

        assertThat(Linkage.groups(SETTINGS, likeness, new int[] {0, 1, 2})).containsExactly(List.of(0, 1), List.of(2));
    }

    @Test
    void shouldKeepTwoEventsOfOneTopicApartThoughTheyAreAlikeEnough() {
        var likeness = twoTriples(.5, .15);

        assertThat(Linkage.groups(SETTINGS, likeness, SIX_ALONE)).containsExactly(List.of(0, 1, 2), List.of(3, 4, 5));
    }

    @Test
    void shouldJoinTwoPartsOfOneEventThatIsLooseThroughout() {
        var likeness = twoTriples(.2, .15);

        assertThat(Linkage.groups(SETTINGS, likeness, SIX_ALONE)).containsExactly(List.of(0, 1, 2, 3, 4, 5));
    }

    @Test
    void shouldKeepABlockTogetherWhateverItsLikeness() {
        double[][] likeness = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

        assertThat(Linkage.groups(SETTINGS, likeness, new int[] {7, 1, 7})).containsExactly(List.of(0, 2), List.of(1));
    }

    @Test
    void shouldGroupNothingWhereThereIsNothing() {
        assertThat(Linkage.groups(SETTINGS, new double[0][0], new int[0])).isEmpty();
    }

    private static double[][] twoTriples(double within, double between) {
        var likeness = new double[6][6];
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < 6; j++) {
                likeness[i][j] = i / 3 == j / 3 ? within : between;
            }
        }
        return likeness;
    }
}
