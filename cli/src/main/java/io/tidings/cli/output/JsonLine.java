package io.tidings.cli.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One line of output, built field by field in the order of the contract. What is absent is absent: no `null`, no `""`.
/// Not thread-safe.
public final class JsonLine {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode fields = JsonNodeFactory.instance.objectNode();

    /// Adds a text, unless it is absent or blank.
    public JsonLine text(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.put(name, value);
        }
        return this;
    }

    /// Adds a number, unless it is absent.
    public JsonLine number(String name, @Nullable Long value) {
        if (value != null) {
            fields.put(name, value);
        }
        return this;
    }

    /// Adds a share or score rounded to three decimals.
    public JsonLine share(String name, double value) {
        fields.put(name, Math.round(value * 1000) / 1000.0);
        return this;
    }

    /// Adds an amount as it is, whole ones without decimals.
    public JsonLine amount(String name, double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            fields.put(name, (long) value);
        } else {
            fields.put(name, value);
        }
        return this;
    }

    /// Adds true or false.
    public JsonLine flag(String name, boolean value) {
        fields.put(name, value);
        return this;
    }

    /// Adds an object, unless it has no fields.
    public JsonLine object(String name, JsonLine value) {
        if (!value.fields.isEmpty()) {
            fields.set(name, value.fields);
        }
        return this;
    }

    /// Adds a list of texts, also an empty one.
    public JsonLine texts(String name, Collection<String> values) {
        var array = fields.putArray(name);
        values.forEach(array::add);
        return this;
    }

    /// Adds a list of objects, also an empty one.
    public <T> JsonLine objects(String name, Collection<T> values, Function<? super T, JsonLine> shape) {
        var array = fields.putArray(name);
        values.forEach(value -> array.add(shape.apply(value).fields));
        return this;
    }

    /// Adds an object made of maps, lists and plain values.
    public JsonLine raw(String name, Map<String, ?> value) {
        fields.set(name, JSON.valueToTree(value));
        return this;
    }

    /// Adds what is JSON already; as a text where it is not.
    public JsonLine json(String name, String value) {
        try {
            fields.set(name, JSON.readTree(value));
        } catch (JsonProcessingException _) {
            fields.put(name, value);
        }
        return this;
    }

    /// The line, without a line feed.
    @Override
    public String toString() {
        return fields.toString();
    }
}
