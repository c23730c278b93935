package io.tidings.enrich.analysis;

import io.tidings.news.Amount;
import io.tidings.news.Article;
import io.tidings.news.Attribution;
import io.tidings.news.Entity;
import io.tidings.news.EntityType;
import io.tidings.news.Language;
import io.tidings.news.Tag;
import io.tidings.text.Analysis;
import java.util.List;
import java.util.stream.Stream;

/// Writes what the text library has found in the words of the contract. Pure.
final class Findings {

    private Findings() {}

    /// @param own tags that rules of people gave; they stand before the taxonomy's
    static void write(Analysis analysis, List<io.tidings.text.topic.Tag> own, Article.Builder article) {
        var language = analysis.language();
        article.setLanguage(new Language(language.code(), language.confidence()))
                .setTags(Stream.concat(own.stream(), analysis.tags().stream())
                        .map(Findings::tag)
                        .toList())
                .setEntities(analysis.entities().stream().map(Findings::entity).toList())
                .setAttributions(analysis.attributions().stream()
                        .map(found -> new Attribution(found.name(), found.id()))
                        .toList())
                .setPhotoCredits(analysis.photoCredits())
                .setDatesMentioned(analysis.dates())
                .setAmounts(analysis.amounts().stream()
                        .map(found -> new Amount(found.value().doubleValue(), found.unit()))
                        .toList())
                .setKeywords(analysis.keywords())
                .setModel(analysis.modelVersion());
    }

    private static Tag tag(io.tidings.text.topic.Tag found) {
        return new Tag(found.scheme(), found.id(), found.label(), found.score(), found.because());
    }

    private static Entity entity(io.tidings.text.entity.Entity found) {
        return Entity.newBuilder()
                .setType(type(found.type()))
                .setId(found.id())
                .setName(found.name())
                .setForms(found.forms())
                .setMentions(found.mentions())
                .build();
    }

    private static EntityType type(io.tidings.text.entity.EntityType type) {
        return switch (type) {
            case PERSON -> EntityType.PERSON;
            case ORGANISATION -> EntityType.ORGANISATION;
            case PLACE -> EntityType.PLACE;
        };
    }
}
