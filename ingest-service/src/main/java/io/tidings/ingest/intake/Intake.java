package io.tidings.ingest.intake;

import io.tidings.ingest.files.Fingerprints;
import io.tidings.ingest.read.Place;
import io.tidings.ingest.read.Read;
import io.tidings.ingest.read.Read.KnownAs;
import io.tidings.ingest.state.Shapes;
import io.tidings.ingest.state.Shapes.Looks;
import io.tidings.news.PollProgress;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.news.SourceStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Decides what of the entries read is taken in: those that are new, or all where the definition says so. Pure.
public final class Intake {

    /// A feed's whole document is remembered up to this many entries; larger ones are taken in again at worst.
    private static final int MOST_MET = 20_000;

    /// Of a source that sends by itself so many articles and keys of requests are remembered.
    private static final int MOST_POSTED = 5_000;

    /// What was decided.
    ///
    /// @param items to publish, numbered
    /// @param status the source's, after these reads
    /// @param stale an entry was passed over as known that this status does not know: the poll has to begin anew
    public record Taken(List<Item> items, SourceStatus status, boolean stale) {}

    private Intake() {}

    /// @param status before these reads; is not changed
    /// @param reads in the order of the source
    /// @param now what the items' `seenAt` will be
    public static Taken take(SourceDefinition definition, SourceStatus status, List<Read> reads, Instant now) {
        var known = KnownEntries.of(status);
        var items = new ArrayList<Item>();
        var files = new ArrayList<Long>();
        var met = 0;
        var stale = false;
        var number = status.getItemsSeen();
        for (var read : reads) {
            switch (read) {
                case Read.Entry entry -> {
                    met += entry.known() == null ? 0 : 1;
                    if (isTaken(definition, known, entry.known())) {
                        items.add(new Item.Accepted(++number, entry));
                    }
                }
                case Read.Bad bad -> {
                    met += bad.known() == null ? 0 : 1;
                    if (isTaken(definition, known, bad.known())) {
                        items.add(new Item.Refused(++number, bad));
                    }
                }
                case Read.Mark mark -> known.meet(mark.known());
                case Read.Same same -> {
                    met++;
                    stale |= !known.meet(same.known());
                }
                case Read.HeldBack _ -> {
                    // It becomes an item when it may be taken.
                }
                case Read.InputDone done -> {
                    var fingerprint = done.fingerprint();
                    if (fingerprint != null) {
                        files.add(fingerprint);
                    }
                }
            }
        }
        if (items.isEmpty() && files.isEmpty() && reads.isEmpty()) {
            return new Taken(items, status, false);
        }
        var after = SourceStatus.newBuilder(status).setItemsSeen(number);
        if (!items.isEmpty() && met > 0) {
            // Without anything new nothing is forgotten, so that the order need not be kept up.
            var least = definition.getKind() == SourceKind.HTTP_POST ? MOST_POSTED : KnownEntries.LEAST;
            var most = Math.clamp((long) KnownEntries.TIMES_MET * met, least, MOST_MET);
            after.setKnownHashes(known.newestFirst(most)).setKnown(List.of());
        }
        if (!files.isEmpty()) {
            after.setTakenFiles(
                    Fingerprints.of(status.getTakenFiles()).plus(files).bytes());
        }
        if (!items.isEmpty()) {
            var means = Shapes.after(
                    status.getShape(),
                    status.getRecentShape(),
                    items.stream().map(Intake::looks).toList());
            after.setLastNewItemAt(now).setShape(means.usual()).setRecentShape(means.recent());
        }
        if (!reads.isEmpty()) {
            after.setProgress(progress(definition, reads.getLast().place()));
        }
        return new Taken(items, after.build(), stale);
    }

    private static boolean isTaken(SourceDefinition definition, KnownEntries known, @Nullable KnownAs entry) {
        if (entry == null) {
            return true;
        }
        return !known.meet(entry) || definition.getPublishKnown();
    }

    private static Looks looks(Item item) {
        return switch (item) {
            case Item.Accepted accepted -> {
                var article = accepted.entry().article();
                yield new Looks(
                        article.text().length(),
                        !article.authors().isEmpty(),
                        article.publishedAt() != null,
                        article.image() != null,
                        false);
            }
            case Item.Refused _ -> new Looks(0, false, false, false, true);
        };
    }

    private static PollProgress progress(SourceDefinition definition, Place place) {
        return new PollProgress(definition.getRequestedAt(), place.input(), place.version(), place.entry());
    }
}
