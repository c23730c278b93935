package io.tidings.text.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidings.text.token.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicTaggerTest {

    private static final Taxonomy STANDARD = Taxonomy.standard();
    private static final String QUIET = "Sáng nay mọi người gặp nhau bên bờ sông và uống trà.";

    private static List<Tag> tags(String text, String language, @Nullable String section, @Nullable String url) {
        return new TopicTagger(STANDARD).tag(Tokenizer.read(text), new TopicTagger.Parts(0, 0), language, section, url);
    }

    @Test
    void shouldHoldTheTopTermsAndAtLeastOneHundredAndTwentyBelow() {
        long top = 0;
        for (int topic = 0; topic < STANDARD.size(); topic++) {
            top += STANDARD.parent(topic) < 0 ? 1 : 0;
        }
        assertThat(top).isEqualTo(17);
        assertThat(STANDARD.size()).isGreaterThanOrEqualTo(137);
    }

    @Test
    void shouldTagByWhatIsSaidAndSayWhy() {
        // Given
        String text = "Hai bên đồng ý ngừng bắn. Lệnh ngừng bắn mở đường cho đàm phán hòa bình sau ba năm chiến tranh.";

        // When
        var tags = tags(text, "vi", null, null);

        // Then
        assertThat(tags).extracting(Tag::id).contains("medtop:16000000", "medtop:20000073");
        assertThat(tags).allSatisfy(tag -> assertThat(tag.because()).isNotEmpty());
        assertThat(tags).allSatisfy(tag -> assertThat(tag.score()).isBetween(0.5, 1.0));
    }

    @Test
    void shouldTagNothingBelowTheFloor() {
        assertThat(tags(QUIET, "vi", null, null)).isEmpty();
    }

    @Test
    void shouldTrustTheSectionAndTheAddress() {
        // When
        var bySection = tags(QUIET, "vi", "Thể thao", null);
        var byAddress = tags(QUIET, "vi", null, "https://news.example/the-thao/gap-nhau-ben-song.html");

        // Then
        assertThat(bySection).extracting(Tag::label).contains("sport");
        assertThat(byAddress).extracting(Tag::because).contains(List.of("section: the-thao"));
    }

    @Test
    void shouldNotCountAPhraseInsideALongerOne() {
        // Given
        String text = "The court heard about war crimes, and only about war crimes.";

        // When
        var tags = tags(text, "en", null, null);

        // Then
        assertThat(tags).extracting(Tag::label).contains("war crime").doesNotContain("war");
    }

    @Test
    void shouldReadATaxonomyOfOnesOwnAndNameWhatIsWrong(@TempDir Path folder) throws IOException {
        // Given
        Files.writeString(
                folder.resolve("taxonomy.yaml"),
                "{version: '7', floor: 0.5, share: 0.4, most: 8, title-factor: 2, standfirst-factor: 1,"
                        + " inherit: 0.5, files: [own.yaml]}");
        Files.writeString(folder.resolve("own.yaml"), "[{id: '15000000', label: sport, phrases: {vi: [uống trà^9]}}]");

        // When
        var tagger = new TopicTagger(Taxonomy.in(folder));

        // Then
        assertThat(tagger.tag(Tokenizer.read(QUIET), new TopicTagger.Parts(0, 0), "vi", null, null))
                .extracting(Tag::id)
                .containsExactly("medtop:15000000");
        Files.writeString(folder.resolve("own.yaml"), "[{id: '15000000', label: sport, phrase: {}}]");
        assertThatThrownBy(() -> Taxonomy.in(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("own.yaml")
                .hasMessageContaining("`phrase`");
    }
}
