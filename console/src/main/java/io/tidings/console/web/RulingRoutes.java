package io.tidings.console.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.tidings.console.ruling.RulingWriter;
import io.tidings.news.Ruling;
import io.tidings.news.RulingKind;
import io.tidings.schemas.id.ArticlePair;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/// Takes what an operator says of two articles: `POST /articles/{id}/split` and `/articles/{id}/join` with the form's
/// field `other`, an article id. Answers with the article's page.
///
/// Only the console's own pages may send it: a request that a browser makes from another site is refused.
///
/// @param writer where it goes
/// @param clock tells when it was said
public record RulingRoutes(RulingWriter writer, Clock clock) {

    private static final String ID = "[A-Za-z0-9._:/-]{1,200}";
    private static final String MADE_BY = "console";
    private static final int BAD_REQUEST = 400;
    private static final int UNAVAILABLE = 503;

    /// Adds both.
    public void mount(RoutesConfig routes) {
        routes.post("/articles/{id}/split", context -> rule(context, RulingKind.DIFFERENT));
        routes.post("/articles/{id}/join", context -> rule(context, RulingKind.SAME));
    }

    private void rule(Context context, RulingKind kind) {
        if (!OwnForms.isOurs(context)) {
            return;
        }
        var one = context.pathParam("id");
        var given = context.formParam("other");
        var other = given == null ? "" : given.strip();
        if (!one.matches(ID) || !other.matches(ID) || one.equals(other)) {
            Answers.trouble(context, BAD_REQUEST, "Wrong question", "Name another article by its id.");
            return;
        }
        var pair = ArticlePair.of(one, other);
        try {
            writer.write(Ruling.newBuilder()
                    .setFirst(pair.first())
                    .setSecond(pair.second())
                    .setKind(kind)
                    .setMadeBy(MADE_BY)
                    .setMadeAt(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                    .build());
        } catch (IllegalStateException e) {
            Answers.trouble(context, UNAVAILABLE, "Not written", String.valueOf(e.getMessage()));
            return;
        }
        context.redirect("/articles/" + one + "?ruled", HttpStatus.SEE_OTHER);
    }
}
