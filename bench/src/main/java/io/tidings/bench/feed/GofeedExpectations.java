package io.tidings.bench.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/// gofeed's expected JSON in the contract's words; what has no word there is counted by its name.
///
/// gofeed has three shapes: RSS and Atom as parsed, the universal one, and JSON Feed itself.
final class GofeedExpectations {

    final Facts facts = new Facts();
    final Map<String, Integer> unmapped = new TreeMap<>();

    static GofeedExpectations of(String path, JsonNode json) {
        var expectations = new GofeedExpectations();
        boolean rss = path.contains("parser/rss");
        boolean atom = path.contains("parser/atom");
        boolean jsonFeed = path.contains("parser/json");
        String type = rss
                ? "rss"
                : atom ? "atom" : jsonFeed ? "json" : json.path("feedType").asText();
        String version = (rss || atom || jsonFeed ? json.path("version") : json.path("feedVersion")).asText();
        String format = type.equals("json") ? "json-feed-" + version : type + "-" + version;
        expectations.facts.put("format", version.isEmpty() ? null : format);
        json.properties().forEach(field -> expectations.head(field.getKey(), field.getValue()));
        JsonNode entries = json.has("entries") ? json.path("entries") : json.path("items");
        for (int i = 0; i < entries.size(); i++) {
            String at = "entries." + i;
            entries.get(i).properties().forEach(field -> expectations.entry(at, field.getKey(), field.getValue()));
        }
        return expectations;
    }

    private void head(String name, JsonNode value) {
        switch (name) {
            case "title", "language", "id" -> facts.put("feed." + name, value.asText());
            case "link", "home_page_url" -> facts.put("feed.link", value.asText());
            case "description", "subtitle" -> facts.put("feed.subtitle", value.asText());
            case "copyright", "rights" -> facts.put("feed.rights", value.asText());
            case "managingEditor" -> facts.put("feed.author.0.text", value.asText());
            case "authors" -> persons("feed.author", value);
            case "generator" -> generator(value);
            case "published", "pubDate" -> facts.put("feed.published.raw", value.asText());
            case "updated", "lastBuildDate" -> facts.put("feed.updated.raw", value.asText());
            case "publishedParsed", "pubDateParsed" -> time("feed.published.parsed", value);
            case "updatedParsed", "lastBuildDateParsed" -> time("feed.updated.parsed", value);
            case "links" -> links("feed", value);
            case "feedLink", "feed_url" -> facts.put("beyond.self", value.asText());
            case "image" -> facts.put("beyond.image", value.path("url").asText());
            case "categories" -> tags("beyond", value);
            case "feedType", "feedVersion", "version", "items", "entries", "author" -> {
                // Told otherwise above.
            }
            default -> unmapped.merge("feed " + name, 1, Integer::sum);
        }
    }

    private void generator(JsonNode value) {
        if (value.isTextual()) {
            facts.put("feed.generator", value.asText());
        } else {
            unmapped.merge("feed generator's parts", 1, Integer::sum);
        }
    }

    private void entry(String at, String name, JsonNode value) {
        switch (name) {
            case "title", "id", "summary", "comments" -> facts.put(at + "." + name, value.asText());
            case "link", "url" -> facts.put(at + ".link", value.asText());
            case "guid" ->
                facts.put(
                        at + ".id",
                        value.isTextual() ? value.asText() : value.path("value").asText());
            case "description" -> facts.put(at + ".summary", value.asText());
            case "content" ->
                facts.put(
                        at + ".content.0",
                        value.isTextual() ? value.asText() : value.path("value").asText());
            case "content_html" -> facts.put(at + ".content.0", value.asText());
            case "author" -> {
                if (value.isTextual()) {
                    facts.put(at + ".author.0.text", value.asText());
                }
            }
            case "authors" -> persons(at + ".author", value);
            case "published", "pubDate", "date_published" -> facts.put(at + ".published.raw", value.asText());
            case "updated", "date_modified" -> facts.put(at + ".updated.raw", value.asText());
            case "publishedParsed", "pubDateParsed" -> time(at + ".published.parsed", value);
            case "updatedParsed" -> time(at + ".updated.parsed", value);
            case "categories", "tags" -> tags(at, value);
            case "enclosures", "attachments" -> enclosures(at, value);
            case "links" -> links(at, value);
            case "image" ->
                facts.put(
                        "beyond." + at + ".image",
                        value.isTextual() ? value.asText() : value.path("url").asText());
            case "source" ->
                facts.put("beyond." + at + ".source", value.path("title").asText());
            case "enclosure" -> {
                // Also among the enclosures.
            }
            default -> unmapped.merge("entry " + name, 1, Integer::sum);
        }
    }

    private void persons(String at, JsonNode value) {
        for (int i = 0; i < value.size(); i++) {
            facts.put(at + "." + i + ".name", value.get(i).path("name").asText());
            facts.put(at + "." + i + ".email", value.get(i).path("email").asText());
            String uri = value.get(i).path("uri").asText();
            facts.put(
                    at + "." + i + ".uri",
                    uri.isEmpty() ? value.get(i).path("url").asText() : uri);
        }
    }

    private void tags(String at, JsonNode value) {
        for (JsonNode tag : value) {
            String label = tag.path("label")
                    .asText(tag.path("value").asText(tag.path("term").asText()));
            String text = tag.isTextual() ? tag.asText() : label;
            facts.put(at + ".tags." + text, text);
        }
    }

    private void enclosures(String at, JsonNode value) {
        for (int i = 0; i < value.size(); i++) {
            JsonNode file = value.get(i);
            facts.put(at + ".enclosures." + i + ".href", file.path("url").asText());
            facts.put(
                    at + ".enclosures." + i + ".type",
                    file.path("type").asText(file.path("mime_type").asText()));
            facts.put(
                    at + ".enclosures." + i + ".length",
                    file.path("length").asText(file.path("size_in_bytes").asText()));
        }
    }

    /// Atom's links: the first alternate is the contract's link, enclosures are enclosures.
    private void links(String at, JsonNode value) {
        for (JsonNode link : value) {
            boolean first = !facts.values.containsKey(at + ".link");
            if (link.path("rel").asText().equals("alternate") && link.has("href") && first) {
                facts.put(at + ".link", link.path("href").asText());
            } else {
                unmapped.merge("links", 1, Integer::sum);
            }
        }
    }

    /// The contract's times are whole seconds.
    private void time(String at, JsonNode value) {
        facts.put(
                at,
                Instant.parse(value.asText()).truncatedTo(ChronoUnit.SECONDS).toString());
    }
}
