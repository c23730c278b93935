package io.tidings.schemas.topic;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/// The catalogue of topics as a page for people, in Markdown: every topic, and every field of what it holds. Pure.
public final class TopicsDocument {

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Schema> parts = new LinkedHashMap<>();

    private TopicsDocument() {}

    /// The page.
    ///
    /// @param shape of the cluster that its settings are meant for
    public static String of(ClusterShape shape) {
        var document = new TopicsDocument();
        document.overview();
        Topics.ALL.forEach(topic -> document.topic(topic, shape));
        document.parts();
        return document.text.toString();
    }

    private void overview() {
        text.append("""
                # Topics

                Written by `tidings topics document` from the catalogue that the services use too; `tidings topics plan` compares it with a cluster. Values are Avro in Confluent's wire format, one subject a topic (`TOPIC-value`), compatible with every version before (`%s`).

                | topic | key | value | partitions | kept | |
                | --- | --- | --- | --- | --- | --- |
                """.formatted(TopicPlan.COMPATIBILITY));
        for (var topic : Topics.ALL) {
            row(
                    "[" + topic + "](#" + anchor(topic.name()) + ")",
                    topic.key(),
                    topic.value().getSimpleName(),
                    Integer.toString(topic.partitions()),
                    topic.kept().inWords(),
                    topic.purpose());
        }
    }

    private void topic(Topic<?> topic, ClusterShape shape) {
        var schema = topic.schema();
        text.append("\n## ")
                .append(topic)
                .append("\n\n")
                .append(sentence(schema))
                .append(" Settings: ");
        text.append(topic.configuration(shape).entrySet().stream()
                .map(entry -> "`" + entry.getKey() + "=" + entry.getValue() + "`")
                .collect(Collectors.joining(", ")));
        text.append(".\n\n");
        fields(schema);
    }

    /// Records and choices that stand within others, each once.
    private void parts() {
        text.append("\n# Parts of records\n");
        var told = 0;
        while (told < parts.size()) {
            var schema = parts.values().stream().skip(told++).findFirst().orElseThrow();
            text.append("\n## ")
                    .append(schema.getName())
                    .append("\n\n")
                    .append(sentence(schema))
                    .append("\n\n");
            if (schema.getType() == Schema.Type.RECORD) {
                fields(schema);
            } else {
                text.append(schema.getEnumSymbols().stream()
                                .map(one -> "`" + one + "`")
                                .collect(Collectors.joining(", ")))
                        .append(".\n");
            }
        }
    }

    private void fields(Schema schema) {
        text.append("| field | type | |\n| --- | --- | --- |\n");
        for (var field : schema.getFields()) {
            row("`" + field.name() + "`", type(field.schema()), oneLine(field.doc()));
        }
    }

    private String type(Schema schema) {
        return switch (schema.getType()) {
            case UNION ->
                schema.getTypes().stream()
                        .map(one -> one.getType() == Schema.Type.NULL ? "nothing" : type(one))
                        .sorted((a, b) -> Boolean.compare(a.equals("nothing"), b.equals("nothing")))
                        .collect(Collectors.joining(" or "));
            case ARRAY -> "list of " + type(schema.getElementType());
            case MAP -> "map of " + type(schema.getValueType());
            case RECORD, ENUM, FIXED -> {
                parts.putIfAbsent(schema.getFullName(), schema);
                yield "[" + schema.getName() + "](#" + anchor(schema.getName()) + ")";
            }
            case LONG ->
                schema.getLogicalType() instanceof LogicalTypes.TimestampMillis ? "time in milliseconds" : "long";
            default -> schema.getType().getName();
        };
    }

    private static String sentence(Schema schema) {
        return oneLine(schema.getDoc());
    }

    private static String oneLine(@Nullable String doc) {
        return doc == null ? "" : doc.strip().replaceAll("\\s+", " ").replace("|", "\\|");
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replace(".", "");
    }

    private void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
