package io.tidings.extract.kind;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What JSON is, by the keys of its first object.
final class JsonKind {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<String> ARTICLE_KEYS = Set.of("text", "html", "url");

    private static final Set<String> NINJS_KEYS = Set.of(
            "bodytext",
            "bodyhtml",
            "bodyxhtml",
            "bodies",
            "headline",
            "headlines",
            "pubstatus",
            "versioncreated",
            "renditions");

    private JsonKind() {}

    /// @param text without white space around it
    /// @param more whether the text goes on beyond what is looked at
    /// @return `null` where it only begins like JSON
    static @Nullable ContentKind of(String text, @Nullable String name, boolean more) {
        boolean lines = name != null && name.toLowerCase(Locale.ROOT).matches(".*\\.(jsonl|ndjson)(\\.gz)?");
        if (lines) {
            return text.charAt(0) == '{' ? ContentKind.JSON_LINES : ContentKind.OTHER_JSON;
        }
        Set<String> keys = new HashSet<>();
        boolean feed = false;
        boolean ended = false;
        boolean manyLines = false;
        try (JsonParser json = JSON.createParser(text)) {
            JsonToken first = json.nextToken();
            if (first != JsonToken.START_OBJECT) {
                return first == JsonToken.START_ARRAY ? array(json) : null;
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                keys.add(key);
                JsonToken value = json.nextToken();
                feed |= key.equals("version")
                        && value.isScalarValue()
                        && json.getText().contains("jsonfeed.org");
                feed |= key.equals("items") && value == JsonToken.START_ARRAY && keys.contains("version");
                json.skipChildren();
            }
            ended = json.currentToken() == JsonToken.END_OBJECT;
            int lineEnd = text.indexOf('\n');
            manyLines = lineEnd >= 0 && lineEnd < json.currentLocation().getCharOffset();
        } catch (IOException e) {
            // Broken, or cut by the head's length: the keys so far decide.
        }
        boolean article = !manyLines && keys.stream().anyMatch(ARTICLE_KEYS::contains);
        if (!article && isNinjs(keys)) {
            return ContentKind.NINJS;
        } else if (feed || (keys.contains("items") && keys.contains("version"))) {
            return ContentKind.FEED;
        } else if (article) {
            return ContentKind.JSON_LINES;
        } else if (keys.isEmpty() && !ended && !more) {
            return null;
        }
        return ContentKind.OTHER_JSON;
    }

    /// The versions of ninjs differ in case and `_`, and all have a `uri` and something that only they have.
    private static boolean isNinjs(Set<String> keys) {
        Set<String> folded = new HashSet<>();
        keys.forEach(key -> folded.add(key.toLowerCase(Locale.ROOT).replace("_", "")));
        return folded.contains("uri") && NINJS_KEYS.stream().anyMatch(folded::contains);
    }

    /// `[1] A footnote` is text.
    private static @Nullable ContentKind array(JsonParser json) {
        try {
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_OBJECT && isNinjs(keys(json))) {
                return ContentKind.NINJS;
            }
            if (value == JsonToken.START_OBJECT || value == JsonToken.START_ARRAY || value == JsonToken.VALUE_STRING) {
                return ContentKind.OTHER_JSON;
            }
            return value == JsonToken.END_ARRAY ? ContentKind.OTHER_JSON : null;
        } catch (IOException e) {
            return null;
        }
    }

    /// The keys of the object that has just begun; those before the break where it breaks off.
    private static Set<String> keys(JsonParser json) {
        Set<String> keys = new HashSet<>();
        try {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                keys.add(json.currentName());
                json.nextToken();
                json.skipChildren();
            }
        } catch (IOException e) {
            // Cut by the head's length: the keys so far decide.
        }
        return keys;
    }
}
