package io.tidings.ingest.publish;

import io.tidings.extract.DatedTime;
import io.tidings.ingest.intake.Item;
import io.tidings.ingest.read.Place;
import io.tidings.ingest.read.Read;
import io.tidings.news.JournalEntry;
import io.tidings.news.JournalEvent;
import io.tidings.news.NewsTime;
import io.tidings.news.Origin;
import io.tidings.news.Page;
import io.tidings.news.RawArticle;
import io.tidings.news.Rejected;
import io.tidings.news.SourceDefinition;
import io.tidings.news.Stage;
import io.tidings.news.TimePrecision;
import io.tidings.schemas.id.ArticleIds;
import io.tidings.schemas.id.ItemIds;
import java.nio.ByteBuffer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Items as the records of the contract. Pure.
///
/// @param source whose items they are
/// @param seenAt when they are taken in
record NewsRecords(SourceDefinition source, Instant seenAt) {

    private static final String EXTRACTOR = "tidings-extract/1";

    /// The article as taken in.
    RawArticle raw(Item.Accepted item) {
        var article = item.entry().article();
        return RawArticle.newBuilder()
                .setArticleId(articleId(item.entry()))
                .setItemId(itemId(item))
                .setSourceId(source.getSourceId())
                .setOrigin(origin(item.entry().place()))
                .setSeenAt(seenAt)
                .setUrl(article.url())
                .setCanonicalUrl(article.canonicalUrl())
                .setSiteName(article.siteName() == null ? source.getName() : article.siteName())
                .setTitle(article.title())
                .setStandfirst(article.standfirst())
                .setText(article.text())
                .setAuthors(article.authors())
                .setPublishedAt(time(article.publishedAt()))
                .setModifiedAt(time(article.modifiedAt()))
                .setSection(article.section() == null ? source.getSection() : article.section())
                .setImage(article.image())
                .setCaptions(article.captions())
                .setLanguageHint(article.language() == null ? source.getLanguage() : article.language())
                .setCountryHint(source.getCountry())
                .setTruncated(article.truncated())
                .setMethod(article.method())
                .setExtractor(EXTRACTOR)
                .build();
    }

    /// The bytes it was read from.
    Page page(RawArticle raw, Read.Bytes page) {
        return Page.newBuilder()
                .setArticleId(raw.getArticleId())
                .setSourceId(source.getSourceId())
                .setUrl(raw.getUrl())
                .setContentType(page.contentType())
                .setFetchedAt(seenAt)
                .setBody(ByteBuffer.wrap(page.bytes()))
                .build();
    }

    /// What ends here.
    Rejected rejected(Item.Refused item) {
        var bad = item.bad();
        return Rejected.newBuilder()
                .setItemId(itemId(item))
                .setSourceId(source.getSourceId())
                .setStage(Stage.READ)
                .setReason(bad.reason().code())
                .setMessage(bad.message())
                .setError(bad.error())
                .setOrigin(origin(bad.place()))
                .setUrl(bad.url())
                .setOriginal(ByteBuffer.wrap(bad.original()))
                .setOriginalLength(Math.max(bad.originalLength(), bad.original().length))
                .setRejectedAt(seenAt)
                .build();
    }

    /// So many items were taken in.
    JournalEntry seen(long count) {
        return entry(JournalEvent.SEEN).setCount(count).build();
    }

    /// The outcome of what ends here.
    JournalEntry rejection(Item.Refused item) {
        return entry(JournalEvent.REJECTED)
                .setItemId(itemId(item))
                .setReason(item.bad().reason().code())
                .build();
    }

    String itemId(Item item) {
        return ItemIds.item(source.getSourceId(), item.number());
    }

    private JournalEntry.Builder entry(JournalEvent event) {
        return JournalEntry.newBuilder()
                .setSourceId(source.getSourceId())
                .setHour(ItemIds.hour(seenAt))
                .setEvent(event)
                .setAt(seenAt);
    }

    private String articleId(Read.Entry entry) {
        var article = entry.article();
        var url = article.canonicalUrl() == null ? article.url() : article.canonicalUrl();
        return ArticleIds.of(url, source.getSourceId(), entry.place().inputId(), article.title(), article.text());
    }

    /// The input in the words of whoever gave it: a file's path within its folder follows the folder's.
    private Origin origin(Place place) {
        var address = source.getAddress();
        var isWhole = address.isEmpty()
                || place.input().equals(address)
                || place.input().matches("(?i)https?://.*");
        var input = isWhole ? place.input() : address + (address.endsWith("/") ? "" : "/") + place.input();
        return Origin.newBuilder()
                .setInput(input)
                .setLine(place.line())
                .setInputId(place.inputId())
                .build();
    }

    private static @Nullable NewsTime time(@Nullable DatedTime time) {
        if (time == null) {
            return null;
        }
        var precision = switch (time.precision()) {
            case DAY -> TimePrecision.DAY;
            case MINUTE -> TimePrecision.MINUTE;
            case SECOND -> TimePrecision.SECOND;
        };
        return new NewsTime(time.at(), precision, time.confidence(), time.from());
    }
}
