package io.tidings.enrich.read;

import io.tidings.enrich.output.Item;
import io.tidings.enrich.read.Reading.Illegible;
import io.tidings.enrich.read.Reading.Legible;
import io.tidings.news.RawArticle;
import io.tidings.schemas.serde.RegistryUnavailableException;
import java.time.Instant;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/// Reads records of `news.raw`. A record that cannot be read is an outcome; a registry that is away is not.
final class RawReader {

    /// An id stands in the keys of the stores with one byte for its length.
    private static final int LONGEST_ID = 200;

    private final Deserializer<RawArticle> deserializer;

    RawReader(Deserializer<RawArticle> deserializer) {
        this.deserializer = deserializer;
    }

    /// @throws RegistryUnavailableException if the registry stayed away: nothing is known of the record yet
    Reading read(RawRecord record, Instant at) {
        var signed = ItemHeaders.item(record.headers());
        var rejections = new Rejections(record);
        RawArticle article;
        try {
            article = record.value() == null ? null : deserializer.deserialize(record.topic(), record.value());
        } catch (RegistryUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            return unreadable(record, rejections, e, at);
        }
        if (article == null) {
            return unreadable(record, rejections, null, at);
        }
        var item = signed.orElse(new Item(article.getSourceId(), article.getItemId(), article.getSeenAt()));
        var id = article.getArticleId();
        if (id.isEmpty() || id.length() > LONGEST_ID || id.indexOf(0) >= 0) {
            var message = "The article's id has %d characters; give it 1 to %d, none of them NUL"
                    .formatted(id.length(), LONGEST_ID);
            return new Illegible(item, signed.isEmpty(), rejections.reject(item, null, "bad-id", message, null, at));
        }
        return new Legible(item, signed.isEmpty(), ItemHeaders.isAgain(record.headers()), article, rejections);
    }

    private static Reading unreadable(
            RawRecord record, Rejections rejections, @Nullable RuntimeException error, Instant at) {
        var signed = ItemHeaders.item(record.headers());
        var item = signed.orElseGet(
                () -> new Item(Item.UNKNOWN_SOURCE, null, Instant.ofEpochMilli(Math.max(0, record.timestamp()))));
        var message = ("The record at %s, partition %d, offset %d is no article in Avro with Confluent's wire format;"
                        + " whoever wrote it should use the schema of news.raw")
                .formatted(record.topic(), record.partition(), record.offset());
        return new Illegible(item, signed.isEmpty(), rejections.reject(item, null, "unreadable", message, error, at));
    }
}
