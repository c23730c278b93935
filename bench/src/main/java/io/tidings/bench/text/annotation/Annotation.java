package io.tidings.bench.text.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tidings.text.entity.EntityType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a reader marked in one article. The file holds no text: an article is known by the hash of its sheet (title,
/// line break, body, in NFC), a name by where it stands there.
///
/// @param article first 32 hexadecimal digits of the SHA-256 of the sheet
/// @param sample `development` for those whose errors were read while rules were written, `heldOut` for the others
/// @param topics that an editor would give it, `medtop:…`
/// @param acceptable topics that are neither wanted nor wrong
record Annotation(
        String article, String sample, List<MarkedEntity> entities, Set<String> topics, Set<String> acceptable) {

    private static final String FILE = "vietnamese-2013.json";
    private static final int HASH_DIGITS = 32;

    /// A stretch of the sheet in UTF-16 units.
    record Stretch(int from, int to) {

        boolean contains(Stretch other) {
            return from <= other.from && other.to <= to;
        }
    }

    /// One entity with all places where it is named.
    ///
    /// @param required false for bylines, outlets only cited, streets named after people and the like, which are
    ///     neither right nor wrong
    record MarkedEntity(EntityType type, boolean required, List<Stretch> stretches) {}

    /// All annotated articles, in the order in which the seed chose them.
    static List<Annotation> all() {
        try (var in = Annotation.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks io/tidings/bench/text/annotation/" + FILE);
            }
            var all = new ArrayList<Annotation>();
            new ObjectMapper().readTree(in).forEach(node -> all.add(read(node)));
            return List.copyOf(all);
        } catch (IOException broken) {
            throw new UncheckedIOException("reading " + FILE, broken);
        }
    }

    /// How an article is known.
    static String hash(String sheet) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(sheet.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    private static Annotation read(JsonNode node) {
        var entities = new ArrayList<MarkedEntity>();
        for (var entity : node.get("entities")) {
            var stretches = new ArrayList<Stretch>();
            entity.get("spans")
                    .forEach(span -> stretches.add(
                            new Stretch(span.get(0).asInt(), span.get(1).asInt())));
            entities.add(new MarkedEntity(
                    EntityType.valueOf(entity.get("type").asText().toUpperCase(Locale.ROOT)),
                    entity.get("required").asBoolean(),
                    List.copyOf(stretches)));
        }
        return new Annotation(
                node.get("article").asText(),
                node.get("sample").asText(),
                List.copyOf(entities),
                strings(node.at("/topics/required")),
                strings(node.at("/topics/acceptable")));
    }

    private static Set<String> strings(JsonNode list) {
        var strings = new HashSet<String>();
        list.forEach(one -> strings.add(one.asText()));
        return Set.copyOf(strings);
    }
}
