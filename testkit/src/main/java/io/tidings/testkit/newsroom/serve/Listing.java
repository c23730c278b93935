package io.tidings.testkit.newsroom.serve;

import io.tidings.testkit.newsroom.check.Served;
import io.tidings.testkit.newsroom.text.Story;
import io.tidings.testkit.newsroom.world.Press;
import io.tidings.testkit.newsroom.world.Site;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The newest stories of a source at a time, newest first. Immutable.
///
/// @param base address of the host
record Listing(Site site, String base, List<Line> lines) {

    /// One story in it.
    ///
    /// @param url of its page
    /// @param updated when it was last corrected, or published
    record Line(String url, int number, int revision, Instant published, Instant updated) {}

    Listing {
        lines = List.copyOf(lines);
    }

    static Listing of(Press press, Site site, String base, Instant now) {
        var published = press.published(site, now);
        var lines = new ArrayList<Line>();
        for (var number = published - 1;
                number >= Math.max(0, published - press.world().window());
                number--) {
            lines.add(line(press, site, base, number, now));
        }
        return new Listing(site, base, lines);
    }

    static Line line(Press press, Site site, String base, int number, Instant now) {
        var revision = press.revision(site, number, now);
        var at = press.publishedAt(site, number);
        var updated = revision == 0 ? at : at.plus(site.period());
        return new Line(base + Addresses.storyPath(site.source(), number), number, revision, at, updated);
    }

    /// The same for the same stories in the same versions.
    String etag() {
        var newest = lines.isEmpty() ? -1 : lines.getFirst().number();
        return "\"" + newest + "-" + lines.stream().mapToInt(Line::revision).sum() + "\"";
    }

    Story story(Press press, Line line) {
        return press.story(site, line.number(), line.revision());
    }

    List<Served.Version> versions() {
        return lines.stream()
                .map(line -> new Served.Version(line.url(), line.revision()))
                .toList();
    }
}
