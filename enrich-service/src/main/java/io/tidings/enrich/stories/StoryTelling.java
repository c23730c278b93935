package io.tidings.enrich.stories;

import io.tidings.enrich.wire.CopyRecord;
import io.tidings.news.Entity;
import io.tidings.news.EntityType;
import io.tidings.news.StoryCopy;
import io.tidings.news.StoryMember;
import io.tidings.news.StoryReason;
import io.tidings.text.story.DocumentFrequencies;
import io.tidings.text.story.Placed;
import io.tidings.text.story.Reason;
import io.tidings.text.story.Story;
import io.tidings.text.story.StoryArticle;
import io.tidings.text.story.StoryBook;
import io.tidings.text.story.StoryName;
import io.tidings.text.story.StoryReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says a story in the words of the contract. It only looks things up.
record StoryTelling(StoryBook book, Copies copies) {

    /// Of a large story so many, evenly spread over its time, speak for it.
    private static final int SPEAKERS = 24;

    private static final int MOST_ENTITIES = 12;
    private static final int MOST_WORDS = 12;
    private static final int MOST_DAYS = 8;
    private static final int MOST_NUMBERS = 16;
    private static final long DAY = Duration.ofDays(1).toMillis();

    private static final String METHOD = "average linkage, reader %d, frequencies %s,"
            .formatted(StoryReader.VERSION, DocumentFrequencies.standard().version());

    /// An article whose language changes may begin a story in both, so the language is part of the id.
    static String id(Story story) {
        return id(story.language(), story.id());
    }

    private static String id(String language, String story) {
        return language + "-" + story;
    }

    /// @return null if the story has ended
    io.tidings.news.@Nullable Story tell(Story story) {
        if (!story.members().isEmpty()) {
            return whole(story);
        }
        return story.forwardedTo() == null ? null : forwarding(story, story.forwardedTo());
    }

    /// When its articles were published is said where they are now.
    private io.tidings.news.Story forwarding(Story story, String to) {
        return io.tidings.news.Story.newBuilder()
                .setStoryId(id(story))
                .setForwardedTo(id(story.language(), to))
                .setLanguage(story.language())
                .setFrom(Instant.EPOCH)
                .setTo(Instant.EPOCH)
                .setRevision(story.revision())
                .setClosed(true)
                .setMethod(METHOD + book.frequencies(story.language()))
                .build();
    }

    private io.tidings.news.Story whole(Story story) {
        var members = story.members();
        var copied = members.stream()
                .flatMap(member -> copies.of(member.id()).stream())
                .sorted(Comparator.comparing(CopyRecord::getArticleId))
                .toList();
        var speakers = speakers(members);
        return io.tidings.news.Story.newBuilder()
                .setStoryId(id(story))
                .setLanguage(story.language())
                .setHeadline(headline(speakers))
                .setArticleIds(members.stream().map(Story.Member::id).toList())
                .setEntities(entities(speakers))
                .setSourceIds(Stream.concat(
                                members.stream().map(Story.Member::source),
                                copied.stream().map(CopyRecord::getSourceId))
                        .distinct()
                        .sorted()
                        .toList())
                .setFrom(Instant.ofEpochMilli(story.from()))
                .setTo(Instant.ofEpochMilli(story.to()))
                .setRevision(story.revision())
                .setClosed(story.closed())
                .setMergedIds(story.merged().stream()
                        .map(merged -> id(story.language(), merged))
                        .toList())
                .setMembers(members.stream().map(this::member).toList())
                .setCopies(copied.stream().map(StoryTelling::copy).toList())
                .setGrowth(growth(story, copied))
                .setWords(words(speakers))
                .setDays(shared(speakers, article -> article.facts().days(), MOST_DAYS))
                .setNumbers(shared(speakers, article -> article.facts().numbers(), MOST_NUMBERS))
                .setMethod(METHOD + book.frequencies(story.language()))
                .build();
    }

    private StoryMember member(Story.Member member) {
        return StoryMember.newBuilder()
                .setArticleId(member.id())
                .setRevision(book.find(member.id())
                        .map(placed -> placed.article().revision())
                        .orElse(0))
                .setSourceId(member.source())
                .setPublishedAt(Instant.ofEpochMilli(member.time()))
                .setBecause(book.reason(member.id()).map(StoryTelling::because).orElse(null))
                .build();
    }

    private static StoryReason because(Reason reason) {
        return new StoryReason(reason.nearest(), reason.likeness(), reason.shared());
    }

    private static StoryCopy copy(CopyRecord copy) {
        return new StoryCopy(copy.getArticleId(), copy.getRevision(), copy.getCopyOf(), copy.getSourceId());
    }

    private static int growth(Story story, List<CopyRecord> copied) {
        long since = story.to() - DAY;
        long articles =
                story.members().stream().filter(member -> member.time() > since).count();
        return (int) (articles
                + copied.stream().filter(copy -> copy.getEventTime() > since).count());
    }

    private List<StoryArticle> speakers(List<Story.Member> members) {
        int all = members.size();
        return IntStream.range(0, Math.min(all, SPEAKERS))
                .mapToObj(n -> members.get((int) ((long) n * all / Math.min(all, SPEAKERS))))
                .flatMap(member -> book.find(member.id()).stream())
                .map(Placed::article)
                .toList();
    }

    /// That of the article that is most like all others; ties: the earliest.
    private static @Nullable String headline(List<StoryArticle> articles) {
        String headline = null;
        double best = -1;
        for (var article : articles) {
            double sum = articles.stream()
                    .filter(other -> !other.id().equals(article.id()))
                    .mapToDouble(other -> article.vector().cosine(other.vector()))
                    .sum();
            if (article.title() != null && sum > best) {
                headline = article.title();
                best = sum;
            }
        }
        return headline;
    }

    private static List<Entity> entities(List<StoryArticle> articles) {
        var names = new LinkedHashMap<String, StoryName>();
        articles.forEach(article ->
                article.facts().names().forEach(name -> names.putIfAbsent(name.type() + name.key(), name)));
        var counts = counts(articles.stream()
                .map(article -> article.facts().names().stream().map(name -> name.type() + name.key())));
        return mostCounted(names.keySet().stream(), counts, MOST_ENTITIES)
                .map(key -> entity(Objects.requireNonNull(names.get(key)), counts.getOrDefault(key, 1)))
                .toList();
    }

    private static Entity entity(StoryName name, int articles) {
        return Entity.newBuilder()
                .setType(EntityType.valueOf(name.type().name()))
                .setId(name.id())
                .setName(name.name())
                .setForms(List.of())
                .setMentions(articles)
                .build();
    }

    private static List<String> words(List<StoryArticle> articles) {
        return shared(articles, StoryArticle::words, MOST_WORDS);
    }

    /// What several articles have; of a single article what it has.
    private static List<String> shared(List<StoryArticle> articles, Function<StoryArticle, List<String>> of, int most) {
        var counts = counts(articles.stream().map(article -> of.apply(article).stream()));
        int least = articles.size() > 1 ? 2 : 1;
        var all =
                articles.stream().flatMap(article -> of.apply(article).stream()).distinct();
        return mostCounted(all.filter(one -> counts.getOrDefault(one, 0) >= least), counts, most)
                .toList();
    }

    /// In how many of the articles each stands.
    private static Map<String, Integer> counts(Stream<Stream<String>> articles) {
        var counts = new HashMap<String, Integer>();
        articles.forEach(each -> each.distinct().forEach(one -> counts.merge(one, 1, Integer::sum)));
        return counts;
    }

    private static Stream<String> mostCounted(Stream<String> all, Map<String, Integer> counts, int most) {
        return all.sorted(Comparator.comparingInt((String one) -> -counts.getOrDefault(one, 0)))
                .limit(most);
    }
}
