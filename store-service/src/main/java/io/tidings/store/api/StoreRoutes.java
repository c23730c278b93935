package io.tidings.store.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.tidings.store.search.ArticleQuestion;
import io.tidings.store.search.ArticleSearch;
import io.tidings.store.search.Counts;
import io.tidings.store.search.Cursor;
import io.tidings.store.search.RejectedSearch;
import io.tidings.store.search.StorySearch;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/// The search API. JSON in UTF-8; errors are `{"error": SENTENCE}`. Thread-safe.
///
/// | path | answers |
/// | --- | --- |
/// | `/api/articles?q=&language=&source=&before=&limit=` | `{"articles": [...], "next": CURSOR}`, seen last first |
/// | `/api/articles/{id}` | the article with its `duplicates`; the verdict where it is itself a duplicate; 404 |
/// | `/api/stories?language=&before=&limit=` | `{"stories": [...], "next": CURSOR}`, published on last first |
/// | `/api/stories/{id}` | one, also if it went into another; 404 |
/// | `/api/rejected?source=&stage=&reason=&before=&limit=` | `{"rejected": [...], "next": CURSOR}`, the last first |
/// | `/api/rejected/{id}` | one with its `original` in base64; 404 |
/// | `/api/counts` | `{"articles", "duplicates", "rejected"}` |
///
/// Wrong parameters are answered with 400, a database that is away with 503.
public final class StoreRoutes {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEFAULT_LIMIT = 50;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;

    private final ArticleSearch articles;
    private final StorySearch stories;
    private final RejectedSearch rejected;
    private final Counts counts;

    /// @param database the store's
    public StoreRoutes(DataSource database) {
        this.articles = new ArticleSearch(database);
        this.stories = new StorySearch(database);
        this.rejected = new RejectedSearch(database);
        this.counts = new Counts(database);
    }

    /// Adds the routes.
    public void mount(RoutesConfig routes) {
        routes.get("/api/articles", context -> answer(context, articles.list(question(context))));
        routes.get("/api/articles/{id}", this::article);
        routes.get(
                "/api/stories",
                context -> answer(
                        context,
                        stories.list(
                                given(context, "language"),
                                given(context, "before").map(Cursor::parse),
                                limit(context))));
        routes.get("/api/stories/{id}", this::story);
        routes.get(
                "/api/rejected",
                context -> answer(
                        context,
                        rejected.list(
                                given(context, "source"),
                                given(context, "stage"),
                                given(context, "reason"),
                                given(context, "before").map(Cursor::parse),
                                limit(context))));
        routes.get("/api/rejected/{id}", this::rejection);
        routes.get("/api/counts", context -> answer(context, counts.now()));
        routes.exception(
                SQLException.class,
                (failure, context) ->
                        error(context, UNAVAILABLE, "the database does not answer: " + failure.getMessage()));
        routes.exception(
                IllegalArgumentException.class,
                (failure, context) -> error(context, BAD_REQUEST, String.valueOf(failure.getMessage())));
    }

    private void article(Context context) throws SQLException {
        var id = context.pathParam("id");
        var article = articles.article(id);
        if (article.isPresent()) {
            answer(context, article.get());
            return;
        }
        var duplicate = articles.duplicate(id);
        if (duplicate.isPresent()) {
            answer(context, duplicate.get());
            return;
        }
        error(context, NOT_FOUND, "no article of the id " + id + " is stored");
    }

    private void story(Context context) throws SQLException {
        var id = context.pathParam("id");
        var story = stories.story(id);
        if (story.isPresent()) {
            answer(context, story.get());
        } else {
            error(context, NOT_FOUND, "no story of the id " + id + " is stored");
        }
    }

    private void rejection(Context context) throws SQLException {
        var id = context.pathParam("id");
        var rejection = rejected.rejection(id);
        if (rejection.isPresent()) {
            answer(context, rejection.get());
        } else {
            error(context, NOT_FOUND, "no rejection of the id " + id + " is stored");
        }
    }

    private static ArticleQuestion question(Context context) {
        return new ArticleQuestion(
                given(context, "q").orElse(""),
                given(context, "language"),
                given(context, "source"),
                given(context, "before").map(Cursor::parse),
                limit(context));
    }

    private static Optional<String> given(Context context, String parameter) {
        return Optional.ofNullable(context.queryParam(parameter))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private static int limit(Context context) {
        return given(context, "limit").map(StoreRoutes::number).orElse(DEFAULT_LIMIT);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("limit is `" + text + "`; it is a number from 1 to 200", e);
        }
    }

    private static void error(Context context, int status, String sentence) {
        answer(context.status(status), Map.of("error", sentence));
    }

    private static void answer(Context context, Object answer) {
        try {
            context.contentType("application/json; charset=utf-8")
                    .header("X-Content-Type-Options", "nosniff")
                    .result(JSON.writeValueAsBytes(answer));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
