package io.tidings.cli.taxonomy;

import io.tidings.news.Article;
import io.tidings.text.rule.TagRules;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Which articles have other tags of one's own than the rules give that hold now. Pure.
///
/// @param articleIds in order
/// @param articles how many were looked at
record Retagging(List<String> articleIds, int articles) {

    static Retagging of(TagRules holding, Collection<Article> articles) {
        var differing = new TreeSet<String>();
        for (var article : articles) {
            if (!now(article).equals(due(holding, article))) {
                differing.add(article.getArticleId());
            }
        }
        return new Retagging(List.copyOf(differing), articles.size());
    }

    private static Set<String> now(Article article) {
        var tags = new TreeSet<String>();
        article.getTags().stream()
                .filter(tag -> tag.getScheme().equals(TagRules.SCHEME))
                .forEach(tag -> tags.add(tag.getId()));
        return tags;
    }

    private static Set<String> due(TagRules holding, Article article) {
        var tags = new TreeSet<String>();
        holding.tag(StoredArticles.ruled(article)).forEach(tag -> tags.add(tag.id()));
        return tags;
    }
}
