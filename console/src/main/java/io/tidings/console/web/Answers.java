package io.tidings.console.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One view in three forms: the whole page, the part of it that lives, and JSON.
final class Answers {

    private static final ObjectMapper JSON =
            new ObjectMapper().registerModule(new SimpleModule().addSerializer(Instant.class, new IsoTime()));

    private static final String JSON_PATH = ".json";

    /// Pages of which a part changes by itself; its template's name ends in `-live`.
    private static final Set<String> LIVING = Set.of("now", "consumers", "sources", "articles", "rejected");

    private Answers() {}

    /// The page, or, for htmx, only its living part.
    ///
    /// @param page name of the whole page's template
    static void page(Context context, String page, Map<String, ?> parameters) {
        var isPart = LIVING.contains(page)
                && "true".equals(context.header("HX-Request"))
                && !"true".equals(context.header("HX-History-Restore-Request"));
        var all = new HashMap<String, @Nullable Object>(parameters);
        context.header("Vary", "HX-Request")
                .header("Cache-Control", "no-store")
                .html(Templates.html(page + (isPart ? "-live.jte" : ".jte"), all));
    }

    static void json(Context context, Object view) {
        try {
            context.header("Cache-Control", "no-store")
                    .contentType("application/json; charset=utf-8")
                    .result(JSON.writeValueAsBytes(view));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A page that says what is wrong; never a stack trace.
    static void trouble(Context context, int status, String title, String sentence) {
        context.status(status);
        if (isJson(context)) {
            json(context, Map.of("error", sentence));
        } else {
            page(context, "trouble", Map.of("title", title, "sentence", sentence, "path", ""));
        }
    }

    static boolean isJson(Context context) {
        return context.path().endsWith(JSON_PATH);
    }

    /// The path's `id`, in whichever form it is asked for.
    static String id(Context context) {
        var id = context.pathParam("id");
        return id.endsWith(JSON_PATH) ? id.substring(0, id.length() - JSON_PATH.length()) : id;
    }

    private static final class IsoTime extends JsonSerializer<Instant> {
        @Override
        public void serialize(Instant value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(value.toString());
        }
    }
}
