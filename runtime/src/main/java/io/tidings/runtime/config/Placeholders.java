package io.tidings.runtime.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// `${NAME}` and `${NAME:default}` in values, replaced from the environment. Keys without a value are left out.
///
/// @param environment gives a variable by its name, or null
record Placeholders(UnaryOperator<@Nullable String> environment) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)(?::([^}]*))?}");

    /// @throws ConfigException if a variable without a default is not set
    JsonNode resolve(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> resolved(object);
            case ArrayNode array -> {
                var result = JsonNodeFactory.instance.arrayNode();
                array.forEach(element -> result.add(resolve(element)));
                yield result;
            }
            case TextNode text -> TextNode.valueOf(resolve(text.textValue()));
            default -> node;
        };
    }

    private ObjectNode resolved(ObjectNode object) {
        var result = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(entry -> {
            var value = resolve(entry.getValue());
            if (!value.isNull() && !(value.isTextual() && value.textValue().isEmpty())) {
                result.set(entry.getKey(), value);
            }
        });
        return result;
    }

    private String resolve(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(match -> Matcher.quoteReplacement(value(match)));
    }

    private String value(MatchResult match) {
        var name = match.group(1);
        var set = environment.apply(name);
        var value = set == null ? match.group(2) : set;
        if (value == null) {
            throw new ConfigException("the environment variable " + name + " is not set; set it, or write ${" + name
                    + ":default} to do without");
        }
        return value;
    }
}
