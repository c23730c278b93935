package io.tidings.text.topic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads a taxonomy's YAML: `taxonomy.yaml` and the files that it names.
final class TaxonomyReader {

    private static final Set<String> TOPIC_KEYS = Set.of("id", "label", "parent", "sections", "phrases");
    private static final Set<String> SETTING_KEYS =
            Set.of("version", "floor", "share", "most", "title-factor", "standfirst-factor", "inherit", "files");

    private final ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
    private final Source source;

    /// Where the files lie.
    interface Source {
        InputStream open(String file) throws IOException;
    }

    TaxonomyReader(Source source) {
        this.source = source;
    }

    static Source classPath() {
        return file -> {
            InputStream in = TaxonomyReader.class.getResourceAsStream("/taxonomy/" + file);
            if (in == null) {
                throw new IOException("the class path lacks taxonomy/" + file);
            }
            return in;
        };
    }

    static Source folder(Path folder) {
        return file -> Files.newInputStream(folder.resolve(file));
    }

    TaxonomySettings settings() {
        JsonNode root = parse("taxonomy.yaml");
        checkKeys("taxonomy.yaml", root, SETTING_KEYS);
        return new TaxonomySettings(
                root.path("version").asText("unversioned"),
                root.path("floor").asDouble(),
                root.path("share").asDouble(),
                root.path("most").asInt(),
                root.path("title-factor").asDouble(),
                root.path("standfirst-factor").asDouble(),
                root.path("inherit").asDouble(),
                strings(root.path("files")));
    }

    List<Topic> topics(List<String> files) {
        var topics = new ArrayList<Topic>();
        for (String file : files) {
            for (JsonNode node : parse(file)) {
                checkKeys(file, node, TOPIC_KEYS);
                topics.add(topic(node));
            }
        }
        return List.copyOf(topics);
    }

    private static Topic topic(JsonNode node) {
        Map<String, List<String>> phrases = new LinkedHashMap<>();
        node.path("phrases").forEachEntry((language, list) -> phrases.put(language, strings(list)));
        String parent = node.hasNonNull("parent") ? node.get("parent").asText() : null;
        return new Topic(
                node.path("id").asText(), node.path("label").asText(), parent, strings(node.path("sections")), phrases);
    }

    private JsonNode parse(String file) {
        try (InputStream in = source.open(file)) {
            return yaml.readTree(in);
        } catch (IOException broken) {
            throw new UncheckedIOException("taxonomy: cannot read " + file + ": " + broken.getMessage(), broken);
        }
    }

    private static void checkKeys(String file, JsonNode node, Set<String> known) {
        node.fieldNames().forEachRemaining(key -> {
            if (!known.contains(key)) {
                throw new IllegalArgumentException(file + ": unknown key `" + key + "`; known are "
                        + known.stream().sorted().toList());
            }
        });
    }

    private static List<String> strings(JsonNode list) {
        var strings = new ArrayList<String>();
        list.forEach(node -> strings.add(node.asText()));
        return strings;
    }
}
