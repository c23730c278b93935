package io.tidings.cli.duplicates;

import io.tidings.news.Article;
import io.tidings.news.Duplicate;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.topic.TopicReader;
import io.tidings.schemas.topic.Topics;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// The articles that are asked for by id, item id or address, as they stand now. For one thread.
final class KnownArticles {

    private final Set<String> asked;
    private final Map<String, String> idByName = new HashMap<>();
    private final Map<String, Known> articles = new HashMap<>();
    private final Map<String, Known> duplicates = new HashMap<>();

    /// @param id the article's
    /// @param language BCP 47 code
    /// @param of what it repeats; null if it stands in the stream itself
    record Known(String id, String language, @Nullable String of) {}

    KnownArticles(Set<String> asked) {
        this.asked = asked;
    }

    static KnownArticles read(ClusterAddress cluster, Set<String> asked) {
        var known = new KnownArticles(asked);
        TopicReader.readAll(cluster, Topics.ARTICLES, known::article);
        TopicReader.readAll(cluster, Topics.DUPLICATES, known::duplicate);
        return known;
    }

    void article(ConsumerRecord<String, @Nullable Article> record) {
        var article = record.value();
        if (article == null) {
            articles.remove(record.key());
        } else {
            learn(
                    articles,
                    new Known(article.getArticleId(), article.getLanguage().getCode(), null),
                    article.getItemId(),
                    article.getUrl(),
                    article.getCanonicalUrl());
        }
    }

    void duplicate(ConsumerRecord<String, @Nullable Duplicate> record) {
        var duplicate = record.value();
        if (duplicate == null) {
            duplicates.remove(record.key());
        } else {
            learn(
                    duplicates,
                    new Known(duplicate.getArticleId(), duplicate.getLanguage().getCode(), duplicate.getDuplicateOf()),
                    duplicate.getItemId(),
                    duplicate.getUrl());
        }
    }

    /// @throws IllegalArgumentException if nothing is known of it
    Known get(String name) {
        var id = idByName.getOrDefault(name, name);
        var article = articles.get(id);
        var known = article == null ? duplicates.get(id) : article;
        if (known == null) {
            throw new IllegalArgumentException(
                    "no article " + name + " is known; name it by id, item id or address, as `tidings explain` does");
        }
        return known;
    }

    /// The two topics are read one after the other, so that what one says does not undo what the other says.
    private void learn(Map<String, Known> standing, Known known, @Nullable String... names) {
        for (var name : names) {
            if (name != null && asked.contains(name)) {
                idByName.put(name, known.id());
            }
        }
        if (asked.contains(known.id()) || idByName.containsValue(known.id())) {
            standing.put(known.id(), known);
        }
    }
}
