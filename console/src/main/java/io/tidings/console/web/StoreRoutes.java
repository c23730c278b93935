package io.tidings.console.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.tidings.console.store.StoreAnswer;
import io.tidings.console.store.StoreClient;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// *Articles* and *Rejected*: what the store has.
///
/// @param store where it is asked
record StoreRoutes(StoreClient store) {

    private static final int NOT_FOUND = 404;
    private static final int BAD_REQUEST = 400;
    private static final int UNAVAILABLE = 503;

    void mount(RoutesConfig routes) {
        routes.get("/articles", this::articles);
        routes.get("/articles.json", this::articles);
        routes.get("/articles/{id}", this::article);
        routes.get("/rejected", this::rejected);
        routes.get("/rejected.json", this::rejected);
        routes.get("/rejected/{id}", this::rejection);
    }

    private void articles(Context context) {
        var question = ListQuestion.of(context, "q", "language", "source", "before", "limit");
        list(context, question, store.articles(question.parameters()), "articles");
    }

    private void rejected(Context context) {
        var question = ListQuestion.of(context, "source", "stage", "reason", "before", "limit");
        list(context, question, store.rejected(question.parameters()), "rejected");
    }

    private void article(Context context) {
        one(context, store::article, "No such article", (page, article) -> {
            page.put("article", article);
            Answers.page(context, "article", page);
        });
    }

    private void rejection(Context context) {
        one(context, store::rejection, "No such rejection", (page, rejection) -> {
            page.put("rejection", rejection);
            page.put("original", ShownBytes.of(rejection.originalBytes()));
            Answers.page(context, "rejection", page);
        });
    }

    /// A list stays a page with its form when the store is away, and goes on by itself when it is back.
    private static <T> void list(Context context, ListQuestion question, StoreAnswer<T> answer, String page) {
        if (Answers.isJson(context)) {
            json(context, answer);
            return;
        }
        var parameters = new HashMap<String, Object>();
        parameters.put("question", question);
        switch (answer) {
            case StoreAnswer.Found<T>(var value) -> parameters.put("page", value);
            case StoreAnswer.Missing<T>(var message) -> parameters.put("trouble", message);
            case StoreAnswer.Wrong<T>(var message) -> parameters.put("trouble", message);
            case StoreAnswer.Away<T>(var message) -> parameters.put("trouble", message);
        }
        Answers.page(context, page, parameters);
    }

    private static <T> void one(
            Context context,
            Function<String, StoreAnswer<T>> ask,
            String missing,
            BiConsumer<Map<String, Object>, T> page) {
        var answer = ask.apply(Answers.id(context));
        if (Answers.isJson(context)) {
            json(context, answer);
            return;
        }
        switch (answer) {
            case StoreAnswer.Found<T>(var value) -> page.accept(new HashMap<>(), value);
            case StoreAnswer.Missing<T>(var message) -> Answers.trouble(context, NOT_FOUND, missing, message);
            case StoreAnswer.Wrong<T>(var message) -> Answers.trouble(context, BAD_REQUEST, "Wrong question", message);
            case StoreAnswer.Away<T>(var message) ->
                Answers.trouble(context, UNAVAILABLE, "The store does not answer", message);
        }
    }

    private static <T> void json(Context context, StoreAnswer<T> answer) {
        switch (answer) {
            case StoreAnswer.Found<T>(var value) -> Answers.json(context, value);
            case StoreAnswer.Missing<T>(var message) -> error(context, NOT_FOUND, message);
            case StoreAnswer.Wrong<T>(var message) -> error(context, BAD_REQUEST, message);
            case StoreAnswer.Away<T>(var message) -> error(context, UNAVAILABLE, message);
        }
    }

    private static void error(Context context, int status, String message) {
        Answers.json(context.status(status), Map.of("error", message));
    }
}
