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
        assertThat(take(taken.status(), entry(1, "a", "A, corrected")).items()).isEmpty();
        assertThat(KnownEntries.of(taken.status()).size()).isEqualTo(1);
    }

    @Test
    void shouldPublishWhatIsKnownWhereTheDefinitionSaysSo() {
        var before = take(unpolled(), entry(1, "a", "A")).status();
        feed.setPublishKnown(true);

        assertThat(take(before, entry(1, "a", "A")).items()).hasSize(1);
    }

    private static Read[] entries(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> entry(i, "k" + i, "content"))
                .toArray(Read[]::new);
    }

    @Test
    void shouldNeverForgetWhatStillStandsInTheFeedThoughItIsLong() {
        var before = take(unpolled(), entries(0, 6_000)).status();

        var again = take(before, entries(0, 6_000));

        assertThat(again.items()).isEmpty();
        assertThat(again.status().getKnownHashes()).isEqualTo(before.getKnownHashes());
    }

    @Test
    void shouldForgetTheOldestWhenTheFeedMovesOn() {
        var status = unpolled();
        for (var i = 0; i < 6; i++) {
            status = take(status, entries(100 * i, 100 * i + 100)).status();
        }

        var known = KnownEntries.of(status);
        assertThat(known.size()).isEqualTo(300);
        assertThat(known.contains(new KnownAs("k599", "content"))).isTrue();
        assertThat(known.contains(new KnownAs("k300", "content"))).isTrue();
        assertThat(known.contains(new KnownAs("k299", "content"))).isFalse();
    }

    @Test
    void shouldKeepWhatWasMetAgainLongerThanWhatWasNot() {
        var status = take(unpolled(), entries(0, 100)).status();
        status = take(status, entry(1, "k0", "content"), entry(2, "new", "content"))
                .status();

        status = take(status, entries(1_000, 1_040)).status();
        status = take(status, entries(2_000, 2_040)).status();

        var known = KnownEntries.of(status);
        assertThat(known.contains(new KnownAs("k0", "content"))).isTrue();
        assertThat(known.contains(new KnownAs("k1", "content"))).isFalse();
    }

    @Test
    void shouldKnowWhatAnEarlierVersionHasWrittenInFull() {
        var before = SourceStatus.newBuilder(unpolled())
                .setKnown(List.of(new KnownEntry("b", "B"), new KnownEntry("a", "A")))
                .build();

        var taken = take(before, entry(1, "a", "A"), entry(2, "b", "B2"), entry(3, "c", "C"));

        assertThat(taken.items()).extracting(Item::number).containsExactly(1L, 2L);
        assertThat(taken.status().getKnown()).isEmpty();
        assertThat(KnownEntries.of(taken.status()).size()).isEqualTo(3);
    }

    @Test
    void shouldTakeTwelveBytesForEachEntryItRemembers() {
        var known = take(unpolled(), entries(0, 150)).status().getKnownHashes();

        assertThat(known.remaining()).isEqualTo(150 * 12);
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
        assertThat(taken.status().getKnownHashes().remaining()).isZero();
    }
}
