package io.tidings.testkit.newsroom.serve;

import static io.tidings.testkit.newsroom.text.Markup.escape;

import io.tidings.testkit.newsroom.text.Story;
import io.tidings.testkit.newsroom.world.Press;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// A listing as a feed in the source's format. Stateless.
///
/// @param type for the Content-Type header
@SuppressWarnings("ArrayRecordComponent") // written out once, never compared or changed
record FeedDocument(String type, byte[] bytes) {

    static FeedDocument of(Press press, Listing listing) {
        return switch (listing.site().format()) {
            case RSS_WHOLE -> xml("application/rss+xml", rss(press, listing, true));
            case RSS_SUMMARY -> xml("application/rss+xml", rss(press, listing, false));
            case RDF -> xml("application/rdf+xml", rdf(press, listing));
            case ATOM -> xml("application/atom+xml", atom(press, listing));
            case JSON_FEED -> new FeedDocument("application/feed+json", JsonFeed.write(press, listing));
        };
    }

    private static FeedDocument xml(String type, String text) {
        return new FeedDocument(
                type + "; charset=utf-8",
                ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    private static String rss(Press press, Listing listing, boolean whole) {
        var text = new StringBuilder("<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel>")
                .append(head(listing))
                .append("<language>" + listing.site().language() + "</language>");
        for (var line : listing.lines()) {
            var story = listing.story(press, line);
            text.append("\n<item>").append(common(line, story));
            text.append("<guid isPermaLink=\"true\">" + line.url() + "</guid><pubDate>" + rfc(line.published())
                    + "</pubDate><dc:creator>" + escape(story.author()) + "</dc:creator><category>" + story.topic()
                    + "</category>");
            if (whole) {
                text.append("<content:encoded>" + escape(story.html()) + "</content:encoded>");
            }
            text.append("</item>");
        }
        return text.append("\n</channel></rss>").toString();
    }

    private static String rdf(Press press, Listing listing) {
        var text = new StringBuilder("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
                        + " xmlns=\"http://purl.org/rss/1.0/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">")
                .append("<channel rdf:about=\"" + listing.base() + "\">" + head(listing) + "</channel>");
        for (var line : listing.lines()) {
            text.append("\n<item rdf:about=\"" + line.url() + "\">")
                    .append(common(line, listing.story(press, line)))
                    .append("<dc:date>" + line.published() + "</dc:date></item>");
        }
        return text.append("\n</rdf:RDF>").toString();
    }

    private static String atom(Press press, Listing listing) {
        var text = new StringBuilder("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\""
                + listing.site().language() + "\"><title>"
                + escape(listing.site().name()) + "</title><id>"
                + listing.base() + "/</id><link href=\"" + listing.base() + "/\"/>");
        for (var line : listing.lines()) {
            var story = listing.story(press, line);
            text.append("\n<entry><id>" + line.url() + "</id><title>" + escape(story.title()) + "</title><link href=\""
                    + line.url() + "\"/><published>" + line.published() + "</published><updated>" + line.updated()
                    + "</updated><author><name>" + escape(story.author()) + "</name></author><summary>"
                    + escape(story.standfirst()) + "</summary></entry>");
        }
        return text.append("\n</feed>").toString();
    }

    private static String head(Listing listing) {
        return "<title>" + escape(listing.site().name()) + "</title><link>" + listing.base() + "/</link><description>"
                + escape(listing.site().name()) + "</description>";
    }

    private static String common(Listing.Line line, Story story) {
        return "<title>" + escape(story.title()) + "</title><link>" + line.url() + "</link><description>"
                + escape(story.standfirst()) + "</description>";
    }

    private static String rfc(Instant time) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
    }
}
