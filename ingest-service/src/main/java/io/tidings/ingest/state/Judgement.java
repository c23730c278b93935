package io.tidings.ingest.state;

import io.tidings.ingest.schedule.PollOutcome;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceGap;
import io.tidings.news.SourceState;
import io.tidings.news.SourceStatus;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The state of a source, with a sentence that says why and what to do. Pure.
///
/// @param reason empty where all is well
public record Judgement(SourceState state, String reason) {

    /// So long a gap is shown after it was noticed.
    private static final Duration GAP_SHOWN = Duration.ofDays(1);

    /// @param status after the poll: with its rhythm, shape and last gap
    /// @param renamed whether all entries have got other ids
    public static Judgement of(
            SourceDefinition definition, SourceStatus status, PollOutcome outcome, boolean renamed, Instant now) {
        if (definition.getPollEveryMillis() == null) {
            return new Judgement(SourceState.DONE, "");
        }
        return switch (outcome) {
            case PollOutcome.Fetched _, PollOutcome.NotModified _ -> ofAnswering(status, renamed, now);
            case PollOutcome.AskedToWait asked -> new Judgement(SourceState.FAILING, asked.message());
            case PollOutcome.Failed failed -> new Judgement(SourceState.FAILING, failed.message());
            case PollOutcome.Gone gone ->
                new Judgement(
                        SourceState.GONE,
                        gone.message() + "; look for its new address with `tidings source discover`, or remove it");
        };
    }

    private static Judgement ofAnswering(SourceStatus status, boolean renamed, Instant now) {
        var gap = status.getLastGap();
        if (gap != null && now.isBefore(gap.getNoticedAt().plus(GAP_SHOWN))) {
            return new Judgement(SourceState.GAP, sentence(gap));
        }
        if (renamed) {
            return new Judgement(
                    SourceState.DRIFTING,
                    "All entries have other ids than before, so that all were taken in again; check the feed's address");
        }
        var change = Shapes.change(status.getShape(), status.getRecentShape());
        if (change.isPresent()) {
            return new Judgement(
                    SourceState.DRIFTING,
                    "Its articles have changed: " + change.get() + "; try `tidings source test " + status.getSourceId()
                            + "`");
        }
        var missed = Silence.itemsMissed(status.getRhythm(), status.getLastNewItemAt(), now);
        return missed > 0 ? silent(status.getLastNewItemAt(), missed) : new Judgement(SourceState.ACTIVE, "");
    }

    private static Judgement silent(@Nullable Instant since, long missed) {
        return new Judgement(
                SourceState.SILENT,
                "It answers, but has had nothing new since " + since + ", when by its own rhythm some " + missed
                        + " items were due; check whether the site publishes elsewhere");
    }

    private static String sentence(SourceGap gap) {
        return "A poll had nothing in common with the one before: some " + gap.getEstimatedItems()
                + " items between " + gap.getFrom() + " and " + gap.getTo() + " were not seen; poll it more often"
                + " (max-interval), and fill the gap from the site's sitemap: a source of kind sitemap with since: "
                + gap.getFrom();
    }
}
