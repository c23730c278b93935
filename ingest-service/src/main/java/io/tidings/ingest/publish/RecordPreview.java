package io.tidings.ingest.publish;

import io.tidings.ingest.intake.Intake;
import io.tidings.ingest.intake.Item;
import io.tidings.news.SourceDefinition;
import io.tidings.schemas.topic.Topics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/// The records that a poll would write, for who wants to see them before. Pure.
///
/// @param topic its name
public record RecordPreview(String topic, String key, SpecificRecord value) {

    /// In the order of writing.
    public static List<RecordPreview> of(SourceDefinition source, Intake.Taken taken, Instant now) {
        var news = new NewsRecords(source, now);
        var records = new ArrayList<RecordPreview>();
        for (var item : taken.items()) {
            switch (item) {
                case Item.Accepted accepted -> {
                    var raw = news.raw(accepted);
                    records.add(new RecordPreview(Topics.RAW.name(), raw.getArticleId(), raw));
                    var page = accepted.entry().page();
                    if (page != null && source.getKeepPages()) {
                        records.add(new RecordPreview(Topics.PAGES.name(), raw.getArticleId(), news.page(raw, page)));
                    }
                }
                case Item.Refused refused -> {
                    records.add(
                            new RecordPreview(Topics.REJECTED.name(), news.itemId(refused), news.rejected(refused)));
                    records.add(
                            new RecordPreview(Topics.JOURNAL.name(), source.getSourceId(), news.rejection(refused)));
                }
            }
        }
        if (!taken.items().isEmpty()) {
            var seen = news.seen(taken.items().size());
            records.add(new RecordPreview(Topics.JOURNAL.name(), source.getSourceId(), seen));
        }
        records.add(new RecordPreview(Topics.SOURCE_STATUS.name(), source.getSourceId(), taken.status()));
        return records;
    }
}
