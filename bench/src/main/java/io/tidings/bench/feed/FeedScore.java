package io.tidings.bench.feed;

import io.tidings.bench.Benchmark;
import io.tidings.bench.Figures;
import io.tidings.extract.feed.FeedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;

/// Scores the feed reader on gofeed's test feeds: how many of the expected fields that the contract has are met, and
/// how many others; beside it ROME and rssreader on what any reader can say of the XML feeds, and the speed of each on
/// the feeds that both read. The details list every field that was missed.
public final class FeedScore implements Benchmark {

    @Override
    public void measure(Run run, Figures figures) throws IOException {
        var cases = FeedCase.in(run.data().of("feeds-gofeed", "gofeed/testdata"));
        var tally = new Tally("tidings", _ -> true, run.details());
        cases.forEach(feed -> tally.add(feed, Facts.of(FeedReader.read(feed.feed(), null, null))));
        run.details().println("expected by gofeed and in no field of the contract: " + tally.unmapped);
        figures.count("feeds", cases.size(), "feeds");
        figures.count("feedFields", tally.expected, "fields");
        figures.share("feedFieldsMet", tally.share());
        figures.count("otherFeedFields", tally.beyondExpected, "fields");
        figures.share("otherFeedFieldsMet", tally.beyondMet / (double) tally.beyondExpected);
        figures.count(
                "unmappedFeedFields",
                tally.unmapped.values().stream().mapToInt(Integer::intValue).sum(),
                "fields");
        tally.unmapped.forEach((field, times) -> figures.count(unmapped(field), times, "fields"));
        figures.measured(
                "feedsPerSecondPerCore", run.clock().perSecond(cases, feed -> parse(feed) + 1), "feeds/s and core");
        besidePeers(run, figures, cases.stream().filter(FeedCase::isXml).toList());
    }

    /// `entry.contributors` is `unmappedEntryContributors`.
    private static String unmapped(String field) {
        var name = new StringBuilder("unmapped");
        for (String part : field.split("[^A-Za-z0-9]+")) {
            name.append(part.isEmpty() ? "" : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return name.toString();
    }

    private static void besidePeers(Run run, Figures figures, List<FeedCase> cases) throws IOException {
        var ours = new Tally("tidings", Peer.SAID_BY_ALL, new PrintWriter(Writer.nullWriter()));
        cases.forEach(feed -> ours.add(feed, Facts.of(FeedReader.read(feed.feed(), null, null))));
        figures.count("xmlFeeds", cases.size(), "feeds");
        figures.count("sharedFeedFields", ours.expected, "fields");
        figures.share("sharedFeedFieldsMet", ours.share());
        for (var peer : List.of(new Rome(), new RssReaderPeer())) {
            var theirs = new Tally(peer.name(), Peer.SAID_BY_ALL, run.details());
            for (var feed : cases) {
                theirs.add(feed, peer.reads(feed.feed()) ? peer.facts(feed.feed()) : new Facts());
            }
            var both = cases.stream().filter(feed -> peer.reads(feed.feed())).toList();
            figures.count(peer.name() + "FeedsRead", both.size(), "feeds");
            figures.share(peer.name() + "SharedFeedFieldsMet", theirs.share());
            var contest = run.clock().contest(both, feed -> parse(feed) + 1, feed -> parse(peer, feed) + 1);
            figures.measured(peer.name() + "FeedsPerSecondPerCore", contest.theirs(), "feeds/s and core");
            figures.ratio(peer.name().equals("rome") ? "toRome" : "toRssreader", contest.ratio());
        }
    }

    private static int parse(FeedCase feed) {
        return FeedReader.read(feed.feed(), null, null).entries().size();
    }

    private static int parse(Peer peer, FeedCase feed) {
        try {
            return peer.parse(feed.feed());
        } catch (IOException e) {
            throw new IllegalStateException("reads no longer " + feed.path(), e);
        }
    }
}
