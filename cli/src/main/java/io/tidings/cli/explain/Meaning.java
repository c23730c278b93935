package io.tidings.cli.explain;

import io.tidings.cli.output.JsonLine;
import io.tidings.cli.output.MeaningFields;
import io.tidings.news.Article;
import io.tidings.news.Tag;
import io.tidings.text.TextAnalyzer;
import io.tidings.text.TextInput;
import io.tidings.text.attribution.Attribution;
import io.tidings.text.entity.Entity;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// What an article's meaning rests on. Tags carry their words in the record; for names and sources the article is read
/// again, where this software's rules are those that read it first.
final class Meaning {

    private final TextAnalyzer analyzer;

    Meaning(TextAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    JsonLine explain(Article article) {
        var line = new JsonLine()
                .text("model", article.getModel())
                .object(
                        "language",
                        MeaningFields.language(
                                article.getLanguage().getCode(),
                                article.getLanguage().getConfidence()))
                .objects("tags", article.getTags(), Meaning::tag);
        if (!analyzer.modelVersion().equals(withoutLearned(article.getModel()))) {
            return line.text(
                    "note", "names were found by other rules than this software's, " + analyzer.modelVersion());
        }
        var again = analyzer.analyze(input(article));
        return line.objects("entities", again.entities(), Meaning::entity)
                .objects("attributions", again.attributions(), Meaning::attribution);
    }

    /// Topics that were learned have no say in names; why a tag was given stands with it.
    private static String withoutLearned(String model) {
        return model.replaceFirst(",topics-[0-9a-f]+$", "");
    }

    /// As the enrichment reads it.
    private static TextInput input(Article article) {
        var published = article.getPublishedAt();
        return new TextInput(
                article.getTitle(),
                article.getStandfirst(),
                article.getText(),
                article.getCaptions(),
                published == null
                        ? null
                        : published.getAt().atOffset(ZoneOffset.UTC).toLocalDate(),
                article.getLanguage().getCode(),
                article.getSection(),
                address(article));
    }

    private static @Nullable String address(Article article) {
        return article.getCanonicalUrl() == null ? article.getUrl() : article.getCanonicalUrl();
    }

    private static JsonLine tag(Tag tag) {
        return MeaningFields.tag(tag.getScheme(), tag.getId(), tag.getLabel(), tag.getScore(), tag.getBecause());
    }

    private static JsonLine entity(Entity entity) {
        return MeaningFields.entity(
                        entity.type().label(), entity.id(), entity.name(), entity.forms(), entity.mentions())
                .texts("because", entity.because());
    }

    private static JsonLine attribution(Attribution attribution) {
        return MeaningFields.attribution(attribution.name(), attribution.id()).text("because", attribution.because());
    }
}
