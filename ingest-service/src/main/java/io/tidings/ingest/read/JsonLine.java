package io.tidings.ingest.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

/// One line of a `.jsonl`: an article as someone else has read it. Every field is optional, but one of text, html and
/// url.
/// Immutable.
record JsonLine(
        @Nullable String id,
        @Nullable String url,
        @Nullable String source,
        @Nullable String title,
        @Nullable String text,
        @Nullable String html,
        @Nullable String publishedAt,
        @Nullable String language) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /// The line is not what it should be; the message says how.
    static final class BadLineException extends Exception {
        private static final long serialVersionUID = 1L;

        BadLineException(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /// @throws BadLineException if it is no JSON object, or one without text, html and url
    static JsonLine parse(String json) throws BadLineException {
        var tree = tree(json);
        if (!tree.isObject()) {
            throw new BadLineException("It is JSON, but no object", null);
        }
        var line = new JsonLine(
                word(tree, "id"),
                word(tree, "url"),
                word(tree, "source"),
                word(tree, "title"),
                word(tree, "text"),
                word(tree, "html"),
                word(tree, "publishedAt"),
                word(tree, "language"));
        if (line.text == null && line.html == null && line.url == null) {
            throw new BadLineException("It has neither \"text\" nor \"html\" nor \"url\"", null);
        }
        return line;
    }

    private static JsonNode tree(String json) throws BadLineException {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new BadLineException("It is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static @Nullable String word(JsonNode tree, String name) throws BadLineException {
        var value = tree.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isValueNode()) {
            throw new BadLineException("\"" + name + "\" is no text", null);
        }
        return value.asText().isBlank() ? null : value.asText();
    }
}
