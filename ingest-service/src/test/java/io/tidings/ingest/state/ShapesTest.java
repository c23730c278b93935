package io.tidings.ingest.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.ingest.state.Shapes.Looks;
import io.tidings.ingest.state.Shapes.Means;
import io.tidings.schemas.serde.TrustedRecords;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShapesTest {

    static {
        TrustedRecords.add();
    }

    private static final Looks USUAL = new Looks(3_000, true, true, true, false);

    private static Means after(@Nullable Means before, int times, Looks item) {
        List<Looks> items = Collections.nCopies(times, item);
        return before == null ? Shapes.after(null, null, items) : Shapes.after(before.usual(), before.recent(), items);
    }

    private static Optional<String> change(Means means) {
        return Shapes.change(means.usual(), means.recent());
    }

    @Test
    void shouldNoticeTextsThatHaveBecomeSummariesAndForgetInTime() {
        var usual = after(null, 100, USUAL);

        var cut = after(usual, 15, new Looks(200, true, true, true, false));

        assertThat(change(usual)).isEmpty();
        assertThat(change(cut)).hasValueSatisfying(why -> assertThat(why).contains("shorter"));
        assertThat(change(after(cut, 600, new Looks(200, true, true, true, false))))
                .as("it has become the usual")
                .isEmpty();
    }

    @Test
    void shouldNoticeWhatIsNoLongerThere() {
        var usual = after(null, 100, USUAL);

        assertThat(change(after(usual, 12, new Looks(3_000, false, true, true, false))))
                .hasValueSatisfying(why -> assertThat(why).contains("no authors"));
        assertThat(change(after(usual, 12, new Looks(3_000, true, false, true, false))))
                .hasValueSatisfying(why -> assertThat(why).contains("no publication times"));
        assertThat(change(after(usual, 12, new Looks(0, false, false, false, true))))
                .hasValueSatisfying(why -> assertThat(why).contains("rejected"));
    }

    @Test
    void shouldNotTakeWhatIsNewForAChangeBeforeItKnowsWhatIsUsual() {
        var few = after(after(null, 10, USUAL), 10, new Looks(100, false, false, false, false));

        assertThat(change(few)).isEmpty();
    }

    @Test
    void shouldBearThatNewsIsLongAndShortAndNotAlwaysSigned() {
        var chance = new Random(5);
        var means = after(null, 1, USUAL);
        for (var i = 0; i < 2_000; i++) {
            var item = new Looks(
                    (int) Math.exp(7.5 + 0.7 * chance.nextGaussian()),
                    chance.nextBoolean(),
                    true,
                    chance.nextInt(5) > 0,
                    false);
            means = after(means, 1, item);
            assertThat(change(means)).as("item %s", i).isEmpty();
        }
    }
}
