package io.tidings.testkit.newsroom.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriterTest {

    private static final int STORIES = 300;

    private static List<Story> stories(String language) {
        return IntStream.range(0, STORIES)
                .mapToObj(seed -> Writer.write(language, seed))
                .toList();
    }

    @Test
    void shouldWriteTheSameStoryForTheSameSeed() {
        assertThat(Writer.write("vi", 77)).isEqualTo(Writer.write("vi", 77));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void shouldLeaveNoSlotUnfilledAndNothingEmpty(String language) {
        assertThat(stories(language)).allSatisfy(story -> {
            assertThat(story.toString()).doesNotContain("{", "}", "@", "  ");
            assertThat(story.title()).isNotBlank();
            assertThat(story.paragraphs()).hasSizeBetween(5, 11).allMatch(paragraph -> paragraph.length() > 40);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void shouldShareFewRunsOfFiveWordsBetweenStories(String language) {
        var first = runs(Writer.write(language, 1));
        var second = stories(language).stream()
                .skip(2)
                .mapToDouble(story -> {
                    var both = new HashSet<>(runs(story));
                    both.retainAll(first);
                    return both.size() / (double) first.size();
                })
                .max()
                .orElseThrow();
        assertThat(second).as("share of the runs of the most alike of 300").isLessThan(0.12);
    }

    private static Set<String> runs(Story story) {
        var words = String.join(" ", story.paragraphs()).split(" ");
        var runs = new HashSet<String>();
        for (var i = 0; i + 5 <= words.length; i++) {
            runs.add(String.join(" ", List.of(words).subList(i, i + 5)));
        }
        return runs;
    }

    @Test
    void shouldSayWhichLanguagesItWritesWhenAskedForAnother() {
        assertThatThrownBy(() -> Writer.write("xx", 1)).hasMessageContaining("[vi, en], not xx");
    }
}
