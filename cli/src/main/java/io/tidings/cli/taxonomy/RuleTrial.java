package io.tidings.cli.taxonomy;

import io.tidings.cli.output.JsonLine;
import io.tidings.news.Article;
import io.tidings.text.rule.TagRule;
import io.tidings.text.rule.TagRules;
import io.tidings.text.topic.Tag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What rules would tag, before they go live. Pure.
///
/// @param lines one for each tag: rule, article and what the tag rests on
/// @param taggedByRule how many articles each rule tags; 0 for one that tags none
/// @param articles on how many they were tried
record RuleTrial(List<JsonLine> lines, Map<String, Integer> taggedByRule, int articles) {

    /// @param most lines of each rule at most; all tags are counted
    static RuleTrial of(List<TagRule> rules, Collection<Article> articles, int most) {
        var ready = TagRules.of(rules);
        var lines = new ArrayList<JsonLine>();
        var counts = new LinkedHashMap<String, Integer>();
        rules.forEach(rule -> counts.put(rule.id(), 0));
        for (var article : articles) {
            for (var tag : ready.tag(StoredArticles.ruled(article))) {
                if (counts.merge(tag.id(), 1, Integer::sum) <= most) {
                    lines.add(line(tag, article));
                }
            }
        }
        return new RuleTrial(List.copyOf(lines), counts, articles.size());
    }

    private static JsonLine line(Tag tag, Article article) {
        return new JsonLine()
                .text("rule", tag.id())
                .text("article", article.getArticleId())
                .text("source", article.getSourceId())
                .text("title", article.getTitle())
                .text("url", article.getUrl())
                .share("score", tag.score())
                .texts("because", tag.because());
    }
}
