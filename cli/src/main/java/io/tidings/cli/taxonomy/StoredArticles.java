package io.tidings.cli.taxonomy;

import io.tidings.news.Article;
import io.tidings.news.Entity;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.topic.TopicReader;
import io.tidings.schemas.topic.Topics;
import io.tidings.text.entity.EntityType;
import io.tidings.text.rule.RuledArticle;
import java.util.Map;

/// The articles in `news.articles`, as rules see them.
final class StoredArticles {

    private StoredArticles() {}

    /// The newest revision of each, by id.
    static Map<String, Article> read(ClusterAddress cluster) {
        return TopicReader.lastOfEachKey(cluster, Topics.ARTICLES);
    }

    static RuledArticle ruled(Article article) {
        return new RuledArticle(
                article.getLanguage().getCode(),
                article.getTitle(),
                article.getStandfirst(),
                article.getText(),
                article.getEntities().stream().map(StoredArticles::entity).toList(),
                article.getSourceId(),
                article.getSection(),
                article.getCanonicalUrl() == null ? article.getUrl() : article.getCanonicalUrl());
    }

    private static io.tidings.text.entity.Entity entity(Entity stored) {
        return new io.tidings.text.entity.Entity(
                EntityType.valueOf(stored.getType().name()),
                stored.getId(),
                stored.getName(),
                stored.getForms(),
                stored.getMentions(),
                java.util.List.of());
    }
}
