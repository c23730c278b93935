package io.tidings.cli.library;

import io.tidings.cli.output.JsonLine;
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
                        new JsonLine()
                                .text("code", analysis.language().code())
                                .share("confidence", analysis.language().confidence()))
                .objects("tags", analysis.tags(), AnalysisLine::tag)
                .objects("entities", analysis.entities(), AnalysisLine::entity)
                .objects("attributions", analysis.attributions(), AnalysisLine::attribution)
                .texts("photoCredits", analysis.photoCredits())
                .texts("dates", analysis.dates())
                .objects("amounts", analysis.amounts(), AnalysisLine::amount)
                .texts("keywords", analysis.keywords());
    }

    private static JsonLine tag(Tag tag) {
        return new JsonLine()
                .text("scheme", tag.scheme())
                .text("id", tag.id())
                .text("label", tag.label())
                .share("score", tag.score())
                .texts("because", tag.because());
    }

    private static JsonLine entity(Entity entity) {
        return new JsonLine()
                .text("type", entity.type().label())
                .text("id", entity.id())
                .text("name", entity.name())
                .texts("forms", entity.forms())
                .number("mentions", (long) entity.mentions());
    }

    private static JsonLine attribution(Attribution attribution) {
        return new JsonLine().text("name", attribution.name()).text("id", attribution.id());
    }

    private static JsonLine amount(Amount amount) {
        return new JsonLine().amount("value", amount.value().doubleValue()).text("unit", amount.unit());
    }
}
