package io.tidings.enrich.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.avro.Schema;

/// Schemas by which earlier builds wrote what this one still finds in its stores and internal topics.
final class Predecessors {

    private Predecessors() {}

    /// Teaches the decoders to read them.
    static void add() {
        var storyWord = schema("StoryWord-1.avsc");
        StoryWord.getDecoder().addSchema(storyWord);
        PlacedRecord.getDecoder().addSchema(placed(storyWord));
    }

    /// The article within what is told of it.
    static Schema placed(Schema storyWord) {
        return storyWord.getField("article").schema().getTypes().stream()
                .filter(type -> type.getType() == Schema.Type.RECORD)
                .findFirst()
                .orElseThrow();
    }

    static Schema schema(String name) {
        try (var file = Objects.requireNonNull(Predecessors.class.getResourceAsStream(name), name)) {
            return new Schema.Parser().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException("a resource of our own cannot be read: " + name, e);
        }
    }
}
