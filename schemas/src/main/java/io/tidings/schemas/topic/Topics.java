package io.tidings.schemas.topic;

import io.tidings.news.Article;
import io.tidings.news.Duplicate;
import io.tidings.news.JournalEntry;
import io.tidings.news.LedgerEntry;
import io.tidings.news.Page;
import io.tidings.news.RawArticle;
import io.tidings.news.Rejected;
import io.tidings.news.Ruling;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceStatus;
import io.tidings.news.Story;
import io.tidings.news.TagRule;
import io.tidings.schemas.topic.Topic.Kept;
import java.time.Duration;
import java.util.List;

/// The catalogue of all topics.
public final class Topics {

    private static final int MEBIBYTE = 1 << 20;

    /// Largest article: 8 MiB of text and some room for its fields.
    private static final int ARTICLE_BYTES = 10 * MEBIBYTE;

    private static final int RECORD_BYTES = MEBIBYTE;
    private static final Kept TWO_WEEKS = new Kept.ForTime(Duration.ofDays(14));
    private static final Kept LAST = new Kept.LastOfKey(Duration.ofDays(7));

    public static final Topic<SourceDefinition> SOURCES = new Topic<>(
            "news.sources", "Sources as they shall be", "source id", SourceDefinition.class, 12, LAST, RECORD_BYTES);

    /// Partitioned as {@link #SOURCES}: who owns a partition there owns the same one here.
    public static final Topic<SourceStatus> SOURCE_STATUS = new Topic<>(
            "news.source-status",
            "Validators, schedule, what was seen and health of each source",
            "source id",
            SourceStatus.class,
            12,
            LAST,
            ARTICLE_BYTES);

    public static final Topic<RawArticle> RAW = new Topic<>(
            "news.raw",
            "Articles as they were taken in, and how",
            "article id",
            RawArticle.class,
            12,
            TWO_WEEKS,
            ARTICLE_BYTES);

    public static final Topic<Page> PAGES = new Topic<>(
            "news.pages",
            "The bytes as fetched, for extracting again",
            "article id",
            Page.class,
            12,
            TWO_WEEKS,
            ARTICLE_BYTES);

    public static final Topic<Article> ARTICLES = new Topic<>(
            "news.articles",
            "The clean stream: unique enriched articles",
            "article id",
            Article.class,
            12,
            LAST,
            ARTICLE_BYTES);

    public static final Topic<Duplicate> DUPLICATES = new Topic<>(
            "news.duplicates",
            "Which article repeats which, how and how much",
            "article id",
            Duplicate.class,
            12,
            LAST,
            RECORD_BYTES);

    public static final Topic<Story> STORIES = new Topic<>(
            "news.stories", "Articles about the same event", "story id", Story.class, 12, LAST, ARTICLE_BYTES);

    public static final Topic<Rejected> REJECTED = new Topic<>(
            "news.rejected",
            "What could not go on, whole, with the reason",
            "article, item or source id",
            Rejected.class,
            12,
            new Kept.ForTime(Duration.ofDays(30)),
            ARTICLE_BYTES);

    public static final Topic<JournalEntry> JOURNAL = new Topic<>(
            "news.journal",
            "Each item's events, in the order of their happening; the ledger is summed from these",
            "source id",
            JournalEntry.class,
            12,
            TWO_WEEKS,
            RECORD_BYTES);

    public static final Topic<LedgerEntry> LEDGER = new Topic<>(
            "news.ledger",
            "Outcomes of a source's items by hour",
            "source id and hour",
            LedgerEntry.class,
            12,
            LAST,
            RECORD_BYTES);

    public static final Topic<TagRule> TAXONOMY =
            new Topic<>("news.taxonomy", "Tag rules made by people", "rule id", TagRule.class, 1, LAST, RECORD_BYTES);

    public static final Topic<Ruling> RULINGS = new Topic<>(
            "news.rulings",
            "People's verdicts on two articles: the same, or not",
            "the two article ids, the smaller first, with a space between",
            Ruling.class,
            1,
            LAST,
            RECORD_BYTES);

    /// All topics, in the order in which an article meets them.
    public static final List<Topic<?>> ALL = List.of(
            SOURCES,
            SOURCE_STATUS,
            RAW,
            PAGES,
            ARTICLES,
            DUPLICATES,
            STORIES,
            REJECTED,
            JOURNAL,
            LEDGER,
            TAXONOMY,
            RULINGS);

    private Topics() {}
}
