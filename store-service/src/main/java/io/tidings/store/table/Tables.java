package io.tidings.store.table;

import io.tidings.news.Article;
import io.tidings.news.Duplicate;
import io.tidings.news.Rejected;
import io.tidings.news.Story;
import io.tidings.news.StoryCopy;
import io.tidings.store.search.IndexedWords;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/// The tables. Their columns are those of the newest migration.
public final class Tables {

    /// The last state of each article.
    public static final Table<Article> ARTICLES = new Columns<Article>()
            .text("item_id", Article::getItemId)
            .text("source_id", Article::getSourceId)
            .origin(Article::getOrigin)
            .time("seen_at", Article::getSeenAt)
            .integer("revision", Article::getRevision)
            .text("url", Article::getUrl)
            .text("canonical_url", Article::getCanonicalUrl)
            .text("site_name", Article::getSiteName)
            .text("title", Article::getTitle)
            .text("standfirst", Article::getStandfirst)
            .text("text", Article::getText)
            .texts("authors", Article::getAuthors)
            .newsTime("published_at", Article::getPublishedAt)
            .reliance("published_at", Article::getPublishedAt)
            .newsTime("modified_at", Article::getModifiedAt)
            .text("section", Article::getSection)
            .text("image", Article::getImage)
            .texts("captions", Article::getCaptions)
            .flag("truncated", Article::getTruncated)
            .language(Article::getLanguage)
            .json("tags", article -> Json.tags(article.getTags()))
            .json("entities", article -> Json.entities(article.getEntities()))
            .json("attributions", article -> Json.attributions(article.getAttributions()))
            .texts("photo_credits", Article::getPhotoCredits)
            .texts("dates_mentioned", Article::getDatesMentioned)
            .json("amounts", article -> Json.amounts(article.getAmounts()))
            .texts("keywords", Article::getKeywords)
            .time("enriched_at", Article::getEnrichedAt)
            .text("normaliser", Article::getNormaliser)
            .text("model", Article::getModel)
            .words("search", IndexedWords::of)
            .table("articles", "article_id");

    /// The standing verdicts.
    public static final Table<Duplicate> DUPLICATES = new Columns<Duplicate>()
            .text("item_id", Duplicate::getItemId)
            .text("source_id", Duplicate::getSourceId)
            .origin(Duplicate::getOrigin)
            .time("seen_at", Duplicate::getSeenAt)
            .text("duplicate_of", Duplicate::getDuplicateOf)
            .symbol("relation", Duplicate::getRelation)
            .real("similarity", Duplicate::getSimilarity)
            .text("method", Duplicate::getMethod)
            .text("url", Duplicate::getUrl)
            .text("title", Duplicate::getTitle)
            .newsTime("published_at", Duplicate::getPublishedAt)
            .reliance("published_at", Duplicate::getPublishedAt)
            .language(Duplicate::getLanguage)
            .integer("revision", Duplicate::getRevision)
            .time("decided_at", Duplicate::getDecidedAt)
            .table("duplicates", "article_id");

    /// Stories.
    public static final Table<Story> STORIES = new Columns<Story>()
            .text("forwarded_to", Story::getForwardedTo)
            .text("language", Story::getLanguage)
            .text("headline", Story::getHeadline)
            .texts("article_ids", Story::getArticleIds)
            .texts(
                    "copy_ids",
                    story -> story.getCopies().stream()
                            .map(StoryCopy::getArticleId)
                            .toList())
            .json("members", story -> Json.members(story.getMembers()))
            .json("copies", story -> Json.copies(story.getCopies()))
            .texts("source_ids", Story::getSourceIds)
            .json("entities", story -> Json.entities(story.getEntities()))
            .texts("words", Story::getWords)
            .time("published_from", Story::getFrom)
            .time("published_to", Story::getTo)
            .integer("growth", Story::getGrowth)
            .flag("closed", Story::getClosed)
            .texts("merged_ids", Story::getMergedIds)
            .integer("revision", Story::getRevision)
            .text("method", Story::getMethod)
            .texts("days", Story::getDays)
            .texts("numbers", Story::getNumbers)
            .json("links", story -> Json.links(story.getLinks()))
            .table("stories", "story_id");

    /// What could not go on. Text of unknown origin: what PostgreSQL cannot hold of it is taken out, since a
    /// rejection
    /// that cannot be stored would have nowhere to go.
    public static final Table<Rejected> REJECTED = new Columns<Rejected>()
            .text("article_id", rejected -> StorableText.of(rejected.getArticleId()))
            .text("item_id", rejected -> StorableText.of(rejected.getItemId()))
            .text("source_id", rejected -> StorableText.of(rejected.getSourceId()))
            .symbol("stage", Rejected::getStage)
            .text("reason", rejected -> StorableText.of(rejected.getReason()))
            .text("message", rejected -> StorableText.of(rejected.getMessage()))
            .text("error", rejected -> StorableText.of(rejected.getError()))
            .text("input", rejected -> {
                var origin = rejected.getOrigin();
                return origin == null ? null : StorableText.of(origin.getInput());
            })
            .bigint("input_line", rejected -> {
                var origin = rejected.getOrigin();
                return origin == null ? null : origin.getLine();
            })
            .text("input_id", rejected -> {
                var origin = rejected.getOrigin();
                return origin == null ? null : StorableText.of(origin.getInputId());
            })
            .text("url", rejected -> StorableText.of(rejected.getUrl()))
            .text("origin_topic", rejected -> StorableText.of(rejected.getTopic()))
            .integer("origin_partition", Rejected::getPartition)
            .bigint("origin_offset", Rejected::getOffset)
            .bytes("original", rejected -> bytes(rejected.getOriginal()))
            .bigint("original_length", Rejected::getOriginalLength)
            .time("rejected_at", Rejected::getRejectedAt)
            .table("rejected", "rejected_id");

    private Tables() {}

    private static byte @Nullable [] bytes(@Nullable ByteBuffer buffer) {
        if (buffer == null) {
            return null;
        }
        var bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
