package io.tidings.enrich.wire;

import io.tidings.news.LedgerEntry;
import io.tidings.news.Story;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.util.ClassSecurityValidator;
import org.apache.avro.util.ClassSecurityValidator.ClassSecurityPredicate;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/// Serdes for what nobody but this application reads: the lane's records and the state.
///
/// Avro's single-object encoding: two bytes of marker, eight that name the schema, then the record. The schemas are
/// compiled
/// in, so that state can be restored while the registry is away and no subject of the registry speaks of our internals.
/// A
/// changed schema is read as long as its predecessors are added to the decoder.
public final class InternalSerde {

    static {
        // Avro makes records only of classes it is told to trust. News records are trusted by their own serdes; ours
        // can
        // be read before any of those is made.
        ClassSecurityPredicate ours = type -> type.getPackageName().equals(LaneRecord.class.getPackageName())
                || type.getPackageName().equals(LedgerEntry.class.getPackageName());
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(ClassSecurityValidator.getGlobal(), ours));
        Predecessors.add();
    }

    private InternalSerde() {}

    /// What travels to a lane.
    public static Serde<LaneRecord> laneRecord() {
        return of(LaneRecord.getEncoder(), LaneRecord.getDecoder());
    }

    /// An article in a lane's window.
    public static Serde<MemberRecord> memberRecord() {
        return of(MemberRecord.getEncoder(), MemberRecord.getDecoder());
    }

    /// What is remembered of an article by its id.
    public static Serde<KnownRevision> knownRevision() {
        return of(KnownRevision.getEncoder(), KnownRevision.getDecoder());
    }

    /// What the stories of a lane are told.
    public static Serde<StoryWord> storyWord() {
        return of(StoryWord.getEncoder(), StoryWord.getDecoder());
    }

    /// An article as a lane's stories keep it.
    public static Serde<PlacedRecord> placedRecord() {
        return of(PlacedRecord.getEncoder(), PlacedRecord.getDecoder());
    }

    /// Which article repeats which, as a lane's stories keep it.
    public static Serde<CopyRecord> copyRecord() {
        return of(CopyRecord.getEncoder(), CopyRecord.getDecoder());
    }

    /// A story of a lane.
    public static Serde<StoryRecord> storyRecord() {
        return of(StoryRecord.getEncoder(), StoryRecord.getDecoder());
    }

    /// A story on its way to its links, and as it is kept there.
    public static Serde<Story> story() {
        return of(Story.getEncoder(), Story.getDecoder());
    }

    /// A sum of the ledger as it is kept.
    public static Serde<LedgerEntry> ledgerEntry() {
        return of(LedgerEntry.getEncoder(), LedgerEntry.getDecoder());
    }

    /// Encoder and decoder are safe for use by many threads, as Avro's documentation says; their buffers are not
    /// shared.
    static <T extends SpecificRecord> Serde<T> of(BinaryMessageEncoder<T> encoder, BinaryMessageDecoder<T> decoder) {
        Serializer<@Nullable T> serializer = (_, value) -> value == null ? null : encode(encoder, value);
        Deserializer<@Nullable T> deserializer = (_, bytes) -> bytes == null ? null : decode(decoder, bytes);
        return Serdes.serdeFrom(serializer, deserializer);
    }

    /// The record as bytes.
    public static <T extends SpecificRecord> byte[] encode(BinaryMessageEncoder<T> encoder, T value) {
        try {
            return bytes(encoder.encode(value));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + value.getSchema().getName(), e);
        }
    }

    /// The record that the bytes are.
    ///
    /// @throws UncheckedIOException if they are no record of a known schema
    public static <T extends SpecificRecord> T decode(BinaryMessageDecoder<T> decoder, byte[] bytes) {
        try {
            return decoder.decode(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read an internal record of " + bytes.length + " bytes", e);
        }
    }

    /// A copy of what remains in the buffer, whose position stays.
    public static byte[] bytes(ByteBuffer buffer) {
        var bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
