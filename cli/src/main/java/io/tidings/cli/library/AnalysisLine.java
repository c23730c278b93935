package io.tidings.cli.library;

import io.tidings.cli.output.JsonLine;
import io.tidings.cli.output.MeaningFields;
import io.tidings.text.Analysis;
import io.tidings.text.amount.Amount;
import io.tidings.text.attribution.Attribution;
import io.tidings.text.entity.Entity;
import io.tidings.text.topic.Tag;

/// The line of `tidings analyze`.
final class AnalysisLine {

    private AnalysisLine() {}

    /// @param id the article's id in the pipeline
    static JsonLine of(String id, Analysis analysis) {
        return new JsonLine()
                .text("id", id)
                .object(
                        "language",
                        MeaningFields.language(
                                analysis.language().code(), analysis.language().confidence()))
                .objects("tags", analysis.tags(), AnalysisLine::tag)
                .objects("entities", analysis.entities(), AnalysisLine::entity)
                .objects("attributions", analysis.attributions(), AnalysisLine::attribution)
                .texts("photoCredits", analysis.photoCredits())
                .texts("dates", analysis.dates())
                .objects("amounts", analysis.amounts(), AnalysisLine::amount)
                .texts("keywords", analysis.keywords());
    }

    private static JsonLine tag(Tag tag) {
        return MeaningFields.tag(tag.scheme(), tag.id(), tag.label(), tag.score(), tag.because());
    }

    private static JsonLine entity(Entity entity) {
        return MeaningFields.entity(
                entity.type().label(), entity.id(), entity.name(), entity.forms(), entity.mentions());
    }

    private static JsonLine attribution(Attribution attribution) {
        return MeaningFields.attribution(attribution.name(), attribution.id());
    }

    private static JsonLine amount(Amount amount) {
        return new JsonLine().amount("value", amount.value().doubleValue()).text("unit", amount.unit());
    }
}
