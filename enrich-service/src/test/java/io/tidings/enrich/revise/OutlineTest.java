package io.tidings.enrich.revise;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.enrich.analysis.CleanArticle;
import io.tidings.news.Origin;
import io.tidings.news.RawArticle;
import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutlineTest {

    /// These hashes are in the stores of those who run it.
    @Test
    void shouldKnowEachDifferentSentenceByTheHashOfItsWords() {
        assertThat(outline("Rain fell. Did it? It did! 3.5 mm\u2026 Rain fell. \u96e8\u3002\nNo stop")
                        .sentences())
                .containsExactly(hashes("Rain fell.", "Did it?", "It did!", "3.5 mm\u2026", "\u96e8\u3002", "No stop"));
    }

    @Test
    void shouldKeepTheSmallestHashesOfABook() {
        var sentences =
                IntStream.range(0, 1_200).mapToObj("Sentence %d."::formatted).toArray(String[]::new);

        assertThat(outline(String.join(" ", sentences)).sentences())
                .isEqualTo(IntStream.of(hashes(sentences)).limit(1_000).toArray());
    }

    @Test
    void shouldSayWhichPartOfTheBodyIsInOneRevisionOnly() {
        var before = outline("One stays. Two goes. Three stays.");

        assertThat(outline("One stays. Three stays. Four comes.").since(before).getBody())
                .isEqualTo(0.5);
    }

    private static int[] hashes(String... sentences) {
        return Stream.of(sentences)
                .mapToInt(String::hashCode)
                .sorted()
                .distinct()
                .toArray();
    }

    private static Outline outline(String text) {
        var raw = RawArticle.newBuilder()
                .setArticleId("a")
                .setItemId("press/1")
                .setSourceId("press")
                .setOrigin(new Origin("feed.xml", null, null))
                .setSeenAt(Instant.EPOCH)
                .setText(text)
                .build();
        return Outline.of(raw, CleanArticle.of(raw));
    }
}
