package io.tidings.console.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.staticfiles.Location;
import io.tidings.console.lag.ConsumersView;
import io.tidings.console.now.NowView;
import io.tidings.console.store.StoreClient;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// All that the console answers, but for metrics and health.
///
/// | path | page | JSON |
/// | --- | --- | --- |
/// | `/` | *Now* | `/now.json` (and `/.json`) |
/// | `/consumers` | *Consumers* | `/consumers.json` |
/// | `/articles?q=&language=&source=&before=`, `/articles/{id}` | *Articles* | `/articles.json`, `/articles/{id}.json`
/// |
/// | `/rejected?source=&stage=&reason=&before=`, `/rejected/{id}` | *Rejected* | `/rejected.json`,
/// `/rejected/{id}.json` |
///
/// @param now the view of the page *Now*; has to answer at once
/// @param consumers the view of the page *Consumers*
/// @param store asked for articles and rejections
public record ConsoleRoutes(Supplier<NowView> now, Supplier<ConsumersView> consumers, StoreClient store) {

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleRoutes.class);
    private static final int NOT_FOUND = 404;
    private static final int OUR_FAULT = 500;

    /// Adds routes, static files and security headers.
    public void mount(JavalinConfig settings) {
        files(settings, "/static", "/io/tidings/console/static");
        files(settings, "/webjars", "/META-INF/resources/webjars");
        var routes = settings.routes;
        routes.before(SecurityHeaders::set);
        routes.get("/", context -> Answers.page(context, "now", Map.of("now", now.get())));
        routes.get("/now.json", context -> Answers.json(context, now.get()));
        routes.get("/.json", context -> Answers.json(context, now.get()));
        routes.get("/consumers", context -> Answers.page(context, "consumers", Map.of("consumers", consumers.get())));
        routes.get("/consumers.json", context -> Answers.json(context, consumers.get()));
        new StoreRoutes(store).mount(routes);
        routes.error(NOT_FOUND, ConsoleRoutes::notFound);
        routes.exception(RuntimeException.class, ConsoleRoutes::failed);
    }

    private static void notFound(Context context) {
        // A page that already says more is left alone.
        if (context.result() == null
                || "Not Found".equals(context.result())
                || String.valueOf(context.result()).startsWith("Endpoint GET")) {
            Answers.trouble(context, NOT_FOUND, "Nothing here", "There is no page " + context.path() + ".");
        }
    }

    private static void failed(RuntimeException failure, Context context) {
        LOG.atError().setCause(failure).addKeyValue("path", context.path()).log("a page failed");
        Answers.trouble(
                context, OUR_FAULT, "The console failed", "This is a fault of the console; its log has the reason.");
    }

    private static void files(JavalinConfig settings, String path, String directory) {
        settings.staticFiles.add(files -> {
            files.hostedPath = path;
            files.directory = directory;
            files.location = Location.CLASSPATH;
            files.headers = Map.of("Cache-Control", "max-age=600", "X-Content-Type-Options", "nosniff");
        });
    }
}
