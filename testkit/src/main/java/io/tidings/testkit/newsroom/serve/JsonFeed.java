package io.tidings.testkit.newsroom.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tidings.testkit.newsroom.world.Press;

/// A listing as JSON Feed 1.1. Stateless.
final class JsonFeed {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonFeed() {}

    static byte[] write(Press press, Listing listing) {
        var feed = JSON.createObjectNode()
                .put("version", "https://jsonfeed.org/version/1.1")
                .put("title", listing.site().name())
                .put("home_page_url", listing.base() + "/")
                .put("language", listing.site().language());
        var items = feed.putArray("items");
        for (var line : listing.lines()) {
            var story = listing.story(press, line);
            var item = items.addObject()
                    .put("id", line.url())
                    .put("url", line.url())
                    .put("title", story.title())
                    .put("summary", story.standfirst())
                    .put("content_html", story.html())
                    .put("date_published", line.published().toString())
                    .put("date_modified", line.updated().toString());
            item.putArray("authors").addObject().put("name", story.author());
        }
        try {
            return JSON.writeValueAsBytes(feed);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }
}
