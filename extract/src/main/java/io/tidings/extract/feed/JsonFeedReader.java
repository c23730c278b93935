package io.tidings.extract.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tidings.extract.feed.xml.Links;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// JSON Feed 1.0 and 1.1, item by item, so that what stands before a break is kept.
final class JsonFeedReader {

    private static final int DEEPEST = 64;

    private final EntrySink sink;
    private final FeedLimits limits;
    private final @Nullable String base;
    private boolean items;
    private boolean malformed;
    private boolean ended;
    private String version = "";

    JsonFeedReader(EntrySink sink, FeedLimits limits, @Nullable String base) {
        this.sink = sink;
        this.limits = limits;
        this.base = base;
    }

    /// @return the format; `null` where it is JSON of another kind, or none at all
    @Nullable
    FeedFormat read(String document) {
        var constraints = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(limits.bytes())
                .build();
        JsonMapper mapper = JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(constraints).build())
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                .build();
        try (JsonParser json = mapper.createParser(document)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (json.nextToken() == JsonToken.FIELD_NAME && !sink.full()) {
                field(json, mapper);
            }
            ended = json.currentToken() == JsonToken.END_OBJECT;
        } catch (IOException e) {
            malformed = true;
        }
        if (version.contains("jsonfeed.org/version/")) {
            return version.endsWith("1.1") ? FeedFormat.JSON_FEED_1_1 : FeedFormat.JSON_FEED_1_0;
        }
        boolean bare = version.equals("1.0") || version.equals("1") || version.equals("1.1");
        return items && (bare || !sink.entries().isEmpty())
                ? (version.equals("1.1") ? FeedFormat.JSON_FEED_1_1 : FeedFormat.JSON_FEED_1_0)
                : null;
    }

    /// Whether the document ended before the feed did, or is no JSON from some place on.
    boolean brokeOff() {
        return malformed || (!ended && !sink.full());
    }

    private void field(JsonParser json, JsonMapper mapper) throws IOException {
        String name = json.currentName();
        JsonToken token = json.nextToken();
        if (name.equals("items") && token == JsonToken.START_ARRAY) {
            items = true;
            while (json.nextToken() == JsonToken.START_OBJECT && !sink.full()) {
                JsonNode item = mapper.readTree(json);
                sink.add(entry(item));
            }
            return;
        }
        JsonNode value = mapper.readTree(json);
        head(name, value);
    }

    private void head(String name, JsonNode value) {
        Draft head = sink.head;
        switch (name) {
            case "version" -> version = value.asText("");
            case "title" -> head.title.offer(text(value), 0);
            case "home_page_url" -> head.link.offer(address(value), 0);
            case "feed_url" -> head.self.offer(address(value), 0);
            case "next_url" -> head.next.offer(address(value), 0);
            case "description" -> head.summary.offer(text(value), 0);
            case "icon" -> head.image.offer(address(value), 0);
            case "favicon" -> head.image.offer(address(value), 1);
            case "language" -> head.language.offer(line(value), 0);
            case "author" -> head.author(person(value), 1);
            case "authors" -> value.forEach(person -> head.author(person(person), 0));
            default -> {
                // Comments for developers, hubs, extensions.
            }
        }
    }

    private Draft entry(JsonNode item) {
        var draft = new Draft();
        draft.id.offer(line(item.path("id")), 0);
        draft.link.offer(address(item.path("url")), 0);
        draft.link.offer(address(item.path("external_url")), 1);
        String id = line(item.path("id"));
        draft.link.offer(id != null && id.startsWith("http") ? id : null, 2);
        draft.title.offer(text(item.path("title")), 0);
        draft.summary.offer(text(item.path("summary")), 0);
        String html = line(item.path("content_html"));
        String plain = line(item.path("content_text"));
        if (html != null) {
            draft.content(new FeedText(HtmlLinks.absolute(html, base), true));
        } else if (plain != null) {
            draft.content(new FeedText(plain, false));
        }
        draft.image.offer(address(item.path("image")), 0);
        draft.image.offer(address(item.path("banner_image")), 1);
        draft.published.offer(line(item.path("date_published")), 0);
        draft.updated.offer(line(item.path("date_modified")), 0);
        draft.language.offer(line(item.path("language")), 0);
        item.path("authors").forEach(person -> draft.author(person(person), 0));
        draft.author(person(item.path("author")), 1);
        item.path("tags").forEach(tag -> draft.tag(line(tag)));
        item.path("attachments")
                .forEach(file -> draft.enclosure(
                        address(file.path("url")), line(file.path("mime_type")), line(file.path("size_in_bytes"))));
        return draft;
    }

    private @Nullable FeedPerson person(JsonNode value) {
        if (value.isTextual()) {
            String text = line(value);
            return text == null ? null : FeedPerson.ofLine(text);
        }
        String name = line(value.path("name"));
        String url = address(value.path("url"));
        String text = name == null ? url : name;
        return text == null ? null : new FeedPerson(text, name, null, url);
    }

    private @Nullable FeedText text(JsonNode value) {
        String line = line(value);
        return line == null ? null : FeedText.unstated(line);
    }

    private @Nullable String address(JsonNode value) {
        String line = line(value);
        return line == null ? null : Links.resolve(base, line);
    }

    private @Nullable String line(JsonNode value) {
        if (!value.isValueNode() || value.isNull()) {
            return null;
        }
        String text = value.asText("").strip();
        if (text.isEmpty()) {
            return null;
        }
        return text.length() > limits.content() ? text.substring(0, limits.content()) : text;
    }
}
