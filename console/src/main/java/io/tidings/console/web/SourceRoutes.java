package io.tidings.console.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.tidings.console.source.SourceBook;
import io.tidings.console.source.SourceWriter;
import io.tidings.console.source.SourcesQuestion;
import io.tidings.news.SourceDefinition;
import io.tidings.runtime.config.ConfigException;
import io.tidings.runtime.source.SourceEdits;
import io.tidings.runtime.source.SourcePlan;
import io.tidings.runtime.source.SourcesFile;
import io.tidings.runtime.source.SourcesText;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// *Sources*: what they are, how they are doing, and changing them.
///
/// | path | what |
/// | --- | --- |
/// | `GET /sources?q=&state=&label=&from=`, `/sources.json` | all, troubles first |
/// | `GET /sources/{id}`, `/sources/{id}.json` | one |
/// | `GET /sources/new` | a form that takes the YAML of `tidings source import` |
/// | `POST /sources` with `yaml` | adds and changes what it names |
/// | `POST /sources/{id}/pause`, `/resume`, `/poll`, `/remove` | does that |
///
/// @param book what is known
/// @param writer where changes go
/// @param clock tells when they were made
public record SourceRoutes(SourceBook book, SourceWriter writer, Clock clock) {

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;

    /// Adds them.
    public void mount(RoutesConfig routes) {
        routes.get("/sources", this::list);
        routes.get("/sources.json", this::list);
        routes.get("/sources/new", context -> form(context, "", null));
        routes.get("/sources/{id}", this::one);
        routes.post("/sources", this::save);
        routes.post("/sources/{id}/pause", context -> change(context, source -> paused(source, true)));
        routes.post("/sources/{id}/resume", context -> change(context, source -> paused(source, false)));
        routes.post(
                "/sources/{id}/poll",
                context -> change(context, source -> SourceEdits.polledNow(source, clock.instant())));
        routes.post("/sources/{id}/remove", this::remove);
    }

    private SourceDefinition paused(SourceDefinition source, boolean paused) {
        return SourceEdits.paused(source, paused, clock.instant());
    }

    private void list(Context context) {
        var question = ListQuestion.of(context, "q", "state", "label", "from");
        var view = book.view(new SourcesQuestion(
                question.get("q"), question.get("state"), question.get("label"), number(question.get("from"))));
        if (Answers.isJson(context)) {
            Answers.json(context, view);
        } else {
            Answers.page(context, "sources", Map.of("question", question, "sources", view));
        }
    }

    private void one(Context context) {
        var id = Answers.id(context);
        book.definition(id).ifPresentOrElse(source -> one(context, source), () -> missing(context, id));
    }

    private void one(Context context, SourceDefinition source) {
        var row = book.row(source);
        if (Answers.isJson(context)) {
            Answers.json(context, row);
        } else {
            Answers.page(context, "source", Map.of("source", row, "yaml", SourcesText.yaml(List.of(source))));
        }
    }

    private void save(Context context) {
        if (!OwnForms.isOurs(context)) {
            return;
        }
        var given = context.formParam("yaml");
        var yaml = given == null ? "" : given;
        SourcePlan plan;
        try {
            var wanted = SourcesFile.parse(yaml).sources();
            plan = SourcePlan.of(
                    book.definitions(), wanted, false, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        } catch (ConfigException e) {
            context.status(BAD_REQUEST);
            form(context, yaml, String.valueOf(e.getMessage()));
            return;
        }
        write(context, () -> writer.write(plan.written()), "/sources?saved");
    }

    private void change(Context context, UnaryOperator<SourceDefinition> edit) {
        ours(
                context,
                source -> write(
                        context,
                        () -> writer.write(List.of(edit.apply(source))),
                        "/sources/" + source.getSourceId() + "?saved"));
    }

    private void remove(Context context) {
        ours(context, source -> write(context, () -> writer.remove(source.getSourceId()), "/sources?removed"));
    }

    /// Does something with the source that one of our own forms names.
    private void ours(Context context, Consumer<SourceDefinition> change) {
        if (OwnForms.isOurs(context)) {
            var id = context.pathParam("id");
            book.definition(id).ifPresentOrElse(change, () -> missing(context, id));
        }
    }

    private static void missing(Context context, String id) {
        Answers.trouble(context, NOT_FOUND, "No such source", "There is no source " + id + ".");
    }

    private static void write(Context context, Runnable change, String then) {
        try {
            change.run();
            context.redirect(then, HttpStatus.SEE_OTHER);
        } catch (IllegalStateException e) {
            Answers.trouble(context, UNAVAILABLE, "Not written", String.valueOf(e.getMessage()));
        }
    }

    private static void form(Context context, String yaml, @Nullable String trouble) {
        var parameters = new HashMap<String, Object>(Map.of("yaml", yaml));
        if (trouble != null) {
            parameters.put("trouble", trouble);
        }
        Answers.page(context, "source-form", parameters);
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
