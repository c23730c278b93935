package io.tidings.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.extract.ExtractedArticle;
import io.tidings.ingest.files.Fingerprints;
import io.tidings.ingest.read.Place;
import io.tidings.ingest.read.Read;
import io.tidings.ingest.read.Read.KnownAs;
import io.tidings.ingest.read.Reason;
import io.tidings.news.KnownEntry;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.news.SourceState;
import io.tidings.news.SourceStatus;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.serde.TrustedRecords;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IntakeTest {

    static {
        // A definition's builder makes the records within it, perhaps before any serde has been made.
        TrustedRecords.add();
    }

    static {
        // Avro copies records only of packages that the serdes have told it to trust.
        var _ = new NewsSerdes("mock://pure-tests");
    }

    private static final Instant NOW = Instant.parse("2026-02-03T07:15:00Z");

    private final SourceDefinition.Builder feed = SourceDefinition.newBuilder()
            .setSourceId("harbour")
            .setKind(SourceKind.FEED)
            .setAddress("https://harbour.example/feed")
            .setRequestedAt(NOW)
            .setDefinedAt(NOW);

    private static SourceStatus unpolled() {
        return SourceStatus.newBuilder()
                .setSourceId("harbour")
                .setState(SourceState.ACTIVE)
                .build();
    }

    private static Place place(long entry) {
        return new Place("https://harbour.example/feed", "v1", entry, null, null);
    }

    private static Read entry(long number, @Nullable String key, String content) {
        var article = new ExtractedArticle(
                null, null, null, "Title", null, content, List.of(), null, null, null, null, List.of(), null, false,
                "");
        return new Read.Entry(place(number), key == null ? null : new KnownAs(key, content), article, null);
    }

    private static Read bad(long number, String key) {
        return new Read.Bad(
                place(number), new KnownAs(key, "bad"), Reason.BROKEN_FEED, "cut", null, null, new byte[0], 0);
    }

    private Intake.Taken take(SourceStatus status, Read... reads) {
        return Intake.take(feed.build(), status, List.of(reads), NOW);
    }

    @Test
    void shouldNumberItemsWithoutGapsRejectedOnesToo() {
        var taken = take(unpolled(), entry(1, "a", "A"), bad(2, "b"), entry(3, "c", "C"));

        assertThat(taken.items()).extracting(Item::number).containsExactly(1L, 2L, 3L);
        assertThat(taken.items().get(1)).isInstanceOf(Item.Refused.class);
        assertThat(taken.status().getItemsSeen()).isEqualTo(3);
        assertThat(taken.status().getLastNewItemAt()).isEqualTo(NOW);
    }

    @Test
    void shouldTakeNothingInThatIsKnownWithTheSameContent() {
        var before = take(unpolled(), entry(1, "a", "A"), bad(2, "b")).status();

        var taken = take(before, entry(1, "a", "A"), bad(2, "b"), entry(3, "c", "C"));

        assertThat(taken.items()).extracting(Item::number).containsExactly(3L);
    }

    @Test
    void shouldTakeAKnownEntryInAgainWhenItsContentHasChanged() {
        var before = take(unpolled(), entry(1, "a", "A")).status();

        var taken = take(before, entry(1, "a", "A, corrected"));

        assertThat(taken.items()).extracting(Item::number).containsExactly(2L);
        assertThat(taken.status().getKnown()).containsExactly(new KnownEntry("a", "A, corrected"));
    }

    @Test
    void shouldPublishWhatIsKnownWhereTheDefinitionSaysSo() {
        var before = take(unpolled(), entry(1, "a", "A")).status();
        feed.setPublishKnown(true);

        assertThat(take(before, entry(1, "a", "A")).items()).hasSize(1);
    }

    @Test
    void shouldNeverForgetWhatStillStandsInTheFeedThoughItIsLong() {
        var reads = IntStream.rangeClosed(1, KnownEntries.KEPT + 1_000)
                .mapToObj(i -> entry(i, "k" + i, "content"))
                .toArray(Read[]::new);
        var before = take(unpolled(), reads).status();

        var again = take(before, reads);

        assertThat(again.items()).isEmpty();
        assertThat(again.status().getKnown()).isEqualTo(before.getKnown());
    }

    @Test
    void shouldForgetTheOldestWhenTheFeedMovesOn() {
        var status = unpolled();
        for (var i = 0; i < 3; i++) {
            var from = i * KnownEntries.KEPT;
            status = take(
                            status,
                            IntStream.range(from, from + KnownEntries.KEPT)
                                    .mapToObj(n -> entry(n, "k" + n, "content"))
                                    .toArray(Read[]::new))
                    .status();
        }

        assertThat(status.getKnown()).hasSize(KnownEntries.KEPT);
        assertThat(status.getKnown().getFirst().getKey()).isEqualTo("k" + (3 * KnownEntries.KEPT - 1));
    }

    @Test
    void shouldRememberHowFarItHasGotAndWhichFilesAreDone() {
        var taken = take(
                unpolled(),
                entry(1, null, "A"),
                new Read.InputDone(place(1), 42L),
                new Read.InputDone(new Place("b.txt", "v7", 1, null, null), -7L));

        assertThat(taken.status().getProgress()).satisfies(progress -> {
            assertThat(progress.getInput()).isEqualTo("b.txt");
            assertThat(progress.getVersion()).isEqualTo("v7");
            assertThat(progress.getEntries()).isEqualTo(1);
        });
        var files = Fingerprints.of(taken.status().getTakenFiles());
        assertThat(files.contains(42)).isTrue();
        assertThat(files.contains(-7)).isTrue();
        assertThat(files.contains(7)).isFalse();
        assertThat(taken.status().getKnown()).isEmpty();
    }
}
