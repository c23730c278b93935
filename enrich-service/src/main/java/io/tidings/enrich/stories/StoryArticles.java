package io.tidings.enrich.stories;

import io.tidings.enrich.wire.CopyRecord;
import io.tidings.news.Amount;
import io.tidings.news.Article;
import io.tidings.news.Duplicate;
import io.tidings.news.Entity;
import io.tidings.news.NewsTime;
import io.tidings.text.entity.EntityType;
import io.tidings.text.story.StoryArticle;
import io.tidings.text.story.StoryFacts;
import io.tidings.text.story.StoryName;
import io.tidings.text.story.StoryReader;
import io.tidings.text.story.StoryText;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads what was published for its place in a story. Pure.
final class StoryArticles {

    /// A publisher's clock may be ahead of ours by so much; a date further ahead is a mistake.
    private static final Duration AHEAD = Duration.ofHours(1);

    /// An article without a date was published within this time before it was seen: new sources show a week or so.
    private static final Duration FROM_THE_WEB = Duration.ofDays(7);

    /// A file may be of any time.
    private static final Duration FROM_A_FILE = Duration.ofDays(90);

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int MOST_NAMES = 12;
    private static final int MOST_DAYS = 8;
    private static final int MOST_AMOUNTS = 8;

    private StoryArticles() {}

    static StoryArticle of(Article article, StoryReader reader) {
        var published = published(article.getPublishedAt(), article.getSeenAt());
        var language = article.getLanguage().getCode();
        var read = reader.read(new StoryText(language, article.getTitle(), article.getStandfirst(), article.getText()));
        return new StoryArticle(
                article.getArticleId(),
                article.getRevision(),
                language,
                published.orElse(article.getSeenAt()).toEpochMilli(),
                published.isPresent() ? 0 : doubt(article).toMillis(),
                article.getSeenAt().toEpochMilli(),
                article.getSourceId(),
                article.getTitle(),
                read.vector(),
                read.words(),
                new StoryFacts(names(article), days(article), numbers(article, read.numbers())));
    }

    private static List<StoryName> names(Article article) {
        return article.getEntities().stream()
                .filter(StoryArticles::isKnownKind)
                .limit(MOST_NAMES)
                .map(StoryArticles::name)
                .toList();
    }

    /// Those that are known to the day.
    private static List<String> days(Article article) {
        return article.getDatesMentioned().stream()
                .filter(date -> DAY.matcher(date).matches())
                .limit(MOST_DAYS)
                .toList();
    }

    private static List<String> numbers(Article article, List<String> plain) {
        var amounts = article.getAmounts().stream().limit(MOST_AMOUNTS).map(StoryArticles::amount);
        return Stream.concat(amounts, plain.stream()).toList();
    }

    private static String amount(Amount amount) {
        return BigDecimal.valueOf(amount.getValue()).stripTrailingZeros().toPlainString() + " " + amount.getUnit();
    }

    static CopyRecord of(Duplicate duplicate) {
        return CopyRecord.newBuilder()
                .setArticleId(duplicate.getArticleId())
                .setRevision(duplicate.getRevision())
                .setLanguage(duplicate.getLanguage().getCode())
                .setCopyOf(duplicate.getDuplicateOf())
                .setSourceId(duplicate.getSourceId())
                .setEventTime(published(duplicate.getPublishedAt(), duplicate.getSeenAt())
                        .orElse(duplicate.getSeenAt())
                        .toEpochMilli())
                .setArrivedAt(duplicate.getSeenAt().toEpochMilli())
                .build();
    }

    private static Optional<Instant> published(@Nullable NewsTime published, Instant seen) {
        return Optional.ofNullable(published).map(NewsTime::getAt).filter(at -> !at.isAfter(seen.plus(AHEAD)));
    }

    private static Duration doubt(Article article) {
        return article.getOrigin().getInput().startsWith("http") ? FROM_THE_WEB : FROM_A_FILE;
    }

    private static boolean isKnownKind(Entity entity) {
        return entity.getType() != io.tidings.news.EntityType.OTHER;
    }

    private static StoryName name(Entity entity) {
        return new StoryName(EntityType.valueOf(entity.getType().name()), entity.getId(), entity.getName());
    }
}
