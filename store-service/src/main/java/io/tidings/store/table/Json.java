package io.tidings.store.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tidings.news.Amount;
import io.tidings.news.Attribution;
import io.tidings.news.Entity;
import io.tidings.news.StoryCopy;
import io.tidings.news.StoryLink;
import io.tidings.news.StoryMember;
import io.tidings.news.Tag;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Parts of an article as JSON, in the words of the product's JSON lines; what is absent is left out.
final class Json {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    static String tags(List<Tag> tags) {
        return array(
                tags,
                tag -> NODES.objectNode()
                        .put("scheme", tag.getScheme())
                        .put("id", tag.getId())
                        .put("label", tag.getLabel())
                        .put("score", tag.getScore())
                        .set("because", texts(tag.getBecause())));
    }

    static String entities(List<Entity> entities) {
        return array(entities, entity -> {
            var node = NODES.objectNode().put("type", Symbols.lower(entity.getType()));
            putIfPresent(node, "id", entity.getId());
            return node.put("name", entity.getName())
                    .put("mentions", entity.getMentions())
                    .set("forms", texts(entity.getForms()));
        });
    }

    static String attributions(List<Attribution> attributions) {
        return array(attributions, attribution -> {
            var node = NODES.objectNode().put("name", attribution.getName());
            putIfPresent(node, "id", attribution.getId());
            return node;
        });
    }

    static String members(List<StoryMember> members) {
        return array(members, member -> {
            var node = NODES.objectNode()
                    .put("id", member.getArticleId())
                    .put("revision", member.getRevision())
                    .put("source", member.getSourceId())
                    .put("publishedAt", member.getPublishedAt().toString());
            var because = member.getBecause();
            if (because != null) {
                node.putObject("because")
                        .put("nearest", because.getNearest())
                        .put("likeness", because.getLikeness())
                        .set("words", texts(because.getWords()));
            }
            return node;
        });
    }

    static String copies(List<StoryCopy> copies) {
        return array(
                copies,
                copy -> NODES.objectNode()
                        .put("id", copy.getArticleId())
                        .put("copyOf", copy.getCopyOf())
                        .put("source", copy.getSourceId()));
    }

    static String links(List<StoryLink> links) {
        return array(links, link -> {
            var node = NODES.objectNode()
                    .put("id", link.getStoryId())
                    .put("language", link.getLanguage())
                    .put("likeness", link.getLikeness());
            node.set("because", texts(link.getBecause()));
            return node;
        });
    }

    static String amounts(List<Amount> amounts) {
        return array(
                amounts,
                amount -> NODES.objectNode().put("value", amount.getValue()).put("unit", amount.getUnit()));
    }

    private static <T> String array(List<T> values, Function<T, JsonNode> each) {
        var array = NODES.arrayNode();
        values.forEach(value -> array.add(each.apply(value)));
        return array.toString();
    }

    private static ArrayNode texts(List<String> texts) {
        var array = NODES.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    private static void putIfPresent(ObjectNode node, String name, @Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
    }
}
