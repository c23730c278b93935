package io.tidings.extract.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The JSON-LD of a page: its objects by what they are.
///
/// Lenient, since publishers' is often broken: raw line breaks, trailing commas, comments, CDATA marks. A script that
/// cannot be read
/// is passed over. Scripts over [#LARGEST_SCRIPT] characters are not read.
public final class LinkedData {

    private static final int LARGEST_SCRIPT = 2_000_000;
    private static final int DEEPEST = 12;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private final List<JsonNode> objects = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    private LinkedData() {}

    /// Reads every `application/ld+json` script of the page.
    public static LinkedData of(Document page) {
        var data = new LinkedData();
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").startsWith("application/ld+json")
                    && script.data().length() <= LARGEST_SCRIPT) {
                data.read(script.data());
            }
        }
        return data;
    }

    /// The object that is the page's article: a news article before any article before a page or a video.
    public Optional<JsonNode> article() {
        JsonNode best = null;
        int most = 0;
        for (JsonNode object : objects) {
            int rank = ArticleTypes.rank(object);
            if (rank > most) {
                most = rank;
                best = object;
            }
        }
        return Optional.ofNullable(best);
    }

    /// The page itself, which often has the dates and the language that the article lacks.
    public Optional<JsonNode> page() {
        return objects.stream().filter(object -> ArticleTypes.isPage(object)).findFirst();
    }

    /// All objects that have one of the schema.org types.
    public List<JsonNode> ofType(String type) {
        return objects.stream()
                .filter(object -> ArticleTypes.of(object).contains(type))
                .toList();
    }

    /// The object that a bare reference (`{"@id": "#author"}`) stands for, or the object itself.
    public JsonNode resolved(JsonNode object) {
        JsonNode id = object.get("@id");
        boolean bare = id != null && !object.has("name") && !object.has("url");
        return bare ? byId.getOrDefault(id.asText(), object) : object;
    }

    /// The text under a key, where it is one.
    public static @Nullable String text(JsonNode object, String key) {
        JsonNode value = object.get(key);
        if (value != null && value.isArray() && !value.isEmpty()) {
            value = value.get(0);
        }
        return value != null && value.isTextual() && !value.asText().isBlank() ? value.asText() : null;
    }

    private void read(String script) {
        String json = script.strip();
        if (json.startsWith("<!--")
                || json.startsWith("//<![CDATA[")
                || json.startsWith("<![CDATA[")
                || json.startsWith("/*")) {
            json = bracketed(json);
        }
        if (json.endsWith(";")) {
            json = json.substring(0, json.length() - 1);
        }
        if (json.isEmpty()) {
            return;
        }
        try {
            collect(JSON.readTree(json), 0);
        } catch (JsonProcessingException _) {
            // The page says the same elsewhere, less exactly; a broken script is common and no fault of ours.
        }
    }

    private void collect(@Nullable JsonNode node, int depth) {
        if (node == null || depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(item -> collect(item, depth + 1));
        } else if (node.isObject()) {
            JsonNode id = node.get("@id");
            if (node.has("@type")) {
                objects.add(node);
                if (id != null && node.size() > 2) {
                    byId.putIfAbsent(id.asText(), node);
                }
            }
            for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "author", "about")) {
                if (node.get(key) != null && !node.get(key).isTextual()) {
                    collect(node.get(key), depth + 1);
                }
            }
        }
    }

    /// From the first bracket to the last of its kind: what stands within a comment or CDATA; empty where nothing does.
    private static String bracketed(String json) {
        int curly = json.indexOf('{');
        int square = json.indexOf('[', json.indexOf("CDATA[") + 6);
        boolean array = square >= 0 && (curly < 0 || square < curly);
        int start = array ? square : curly;
        int end = json.lastIndexOf(array ? ']' : '}');
        return start >= 0 && end > start ? json.substring(start, end + 1) : "";
    }
}
