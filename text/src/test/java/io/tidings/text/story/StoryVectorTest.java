package io.tidings.text.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoryVectorTest {

    private static final StoryReader READER = new StoryReader(DocumentFrequencies.standard());

    @Test
    void shouldBeLikeItselfAndLikeNothingElseWithoutCommonTerms() {
        var flood = vector("en", "Flood in Kalden", Reports.FLOOD);
        var strike = vector("en", "Drivers walk out", "Omar Brandt rejected pay talks");

        assertThat(flood.cosine(flood)).isCloseTo(1, within(.001));
        assertThat(flood.cosine(strike)).isLessThan(.02);
    }

    @Test
    void shouldMakeLittleOfATitleThatTellsLittle() {
        var one = vector("en", "Live updates", Reports.FLOOD);
        var other = vector("en", "Live updates", Reports.STRIKE);
        var first = vector("en", "Four hundred cellars flooded as the Emme bursts its banks at Kalden", Reports.FLOOD);
        var second = vector("en", "Four hundred cellars flooded as the Emme bursts its banks", Reports.STRIKE);

        assertThat(one.cosine(other)).isLessThan(StorySettings.defaults().likeness());
        assertThat(first.cosine(second)).isGreaterThan(StorySettings.defaults().likeness());
    }

    @Test
    void shouldMakeLittleOfAFewWordsThatAreTheSame() {
        var one = vector("en", "Title of a", "Body of a");
        var other = vector("en", "Title of x", "Body of x");

        assertThat(one.cosine(other)).isLessThan(.15);
    }

    @Test
    void shouldReadWordsAndPairsForPeople() {
        var words = READER.read(new StoryText("en", null, null, Reports.FLOOD)).words();

        assertThat(words).contains("kalden", "river emme").doesNotHaveDuplicates();
    }

    @Test
    void shouldNotCompareLanguages() {
        assertThat(vector("en", null, "Kalden Emme").cosine(vector("vi", null, "Kalden Emme")))
                .isZero();
    }

    @Test
    void shouldMakeLittleOfWordsThatStandEverywhere() {
        var one = vector("vi", null, "Các và của là được với cho trong một những người có không này Kalden");
        var other = vector("vi", null, "Này không có người những một trong cho với được là của và các Emme");

        assertThat(one.cosine(other)).isLessThan(.35);
    }

    @Test
    void shouldComeBackFromItsBytes() {
        var flood = vector("en", "Flood in Kalden", Reports.FLOOD);

        assertThat(StoryVector.fromBytes(flood.toBytes())).isEqualTo(flood);
        assertThatThrownBy(() -> StoryVector.fromBytes(new byte[7])).hasMessageContaining("7 are no whole terms");
    }

    @Test
    void shouldBeLikeNothingWhereThereIsNoText() {
        var empty = vector("en", null, "");

        assertThat(empty.size()).isZero();
        assertThat(empty.cosine(empty)).isZero();
    }

    private static StoryVector vector(String language, @Nullable String title, String body) {
        return READER.read(new StoryText(language, title, null, body)).vector();
    }
}
