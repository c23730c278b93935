package io.tidings.enrich.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.junit.jupiter.api.Test;

class PredecessorsTest {

    private static GenericRecord article() {
        return new GenericRecordBuilder(Predecessors.placed(Predecessors.schema("StoryWord-1.avsc")))
                .set("articleId", "a")
                .set("revision", 1)
                .set("language", "vi")
                .set("eventTime", 1_000L)
                .set("doubt", 0L)
                .set("arrivedAt", 2_000L)
                .set("sourceId", "press")
                .set("title", "Cảng mở lại")
                .set("vector", ByteBuffer.wrap(new byte[] {1, 2}))
                .set("words", List.of("cảng"))
                .set("names", List.of())
                .set("turn", 7L)
                .set("links", Map.of("b", 0.5))
                .build();
    }

    private static byte[] written(GenericRecord record) throws IOException {
        return InternalSerde.bytes(
                new BinaryMessageEncoder<GenericRecord>(GenericData.get(), record.getSchema()).encode(record));
    }

    @Test
    void shouldReadAnArticleThatAnEarlierBuildKept() throws IOException {
        var read = InternalSerde.placedRecord().deserializer().deserialize("any", written(article()));

        assertThat(read.getTitle()).isEqualTo("Cảng mở lại");
        assertThat(read.getTurn()).isEqualTo(7);
        assertThat(read.getDays()).isEmpty();
        assertThat(read.getNumbers()).isEmpty();
    }
}
