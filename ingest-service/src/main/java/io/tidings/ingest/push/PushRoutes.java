package io.tidings.ingest.push;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.tidings.ingest.credential.Secrets;
import io.tidings.ingest.measure.IngestMetrics;
import io.tidings.ingest.read.PostedReader;
import io.tidings.ingest.read.Read;
import io.tidings.ingest.read.Read.KnownAs;
import io.tidings.ingest.source.Source;
import io.tidings.ingest.source.SourceTable;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.schemas.id.ArticleIds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// `POST /articles?source=ID`: who asks, how much, and the answer in HTTP. Thread-safe.
final class PushRoutes {

    /// Bytes of one request.
    static final int MOST_BYTES = 16 << 20;

    /// Articles of one request.
    static final int MOST_ARTICLES = 1_000;

    /// So long a request waits for its commit.
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final long MOST_BYTES_INSIDE = 4L * MOST_BYTES;
    private static final int MOST_REQUESTS_INSIDE = 1_000;
    private static final int BUFFER = 1 << 14;
    private static final int LONGEST_KEY = 200;
    private static final String BEARER = "bearer ";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SourceTable table;
    private final Secrets secrets;
    private final PostedReader reader;
    private final Desk desk;
    private final IngestMetrics metrics;
    private final Door door = new Door(MOST_BYTES_INSIDE, MOST_REQUESTS_INSIDE);

    PushRoutes(SourceTable table, Secrets secrets, PostedReader reader, Desk desk, IngestMetrics metrics) {
        this.table = table;
        this.secrets = secrets;
        this.reader = reader;
        this.desk = desk;
        this.metrics = metrics;
        metrics.gauge("tidings.ingest.posts.waiting", door::inside);
    }

    void mount(RoutesConfig routes) {
        routes.post("/articles", this::post);
    }

    private void post(Context context) throws IOException, InterruptedException {
        var id = context.queryParam("source");
        if (id == null || id.isBlank()) {
            refuse(context, 400, "no-source", "Say for which source: POST /articles?source=ID");
            return;
        }
        var source = table.find(id);
        if (source.isEmpty()) {
            elsewhere(context, id);
            return;
        }
        if (isAdmitted(context, source.get().definition())) {
            admitted(context, source.get());
        }
    }

    private boolean isAdmitted(Context context, SourceDefinition definition) {
        if (definition.getKind() != SourceKind.HTTP_POST) {
            refuse(context, 403, "not-posted", "The source is polled; only one of kind http_post is sent to");
        } else if (!knows(context.header("Authorization"), secrets.tokens(definition))) {
            context.header("WWW-Authenticate", "Bearer");
            refuse(
                    context,
                    401,
                    "unauthorized",
                    "Show the source's token as `Authorization: Bearer TOKEN`; it lies where the source's credentials"
                            + " say, and ingest has to be able to read it");
        } else if (definition.getPaused()) {
            context.header("Retry-After", "60");
            refuse(context, 503, "paused", "The source is paused; `tidings source resume` goes on");
        } else {
            return true;
        }
        return false;
    }

    /// In a time that says nothing about the token.
    private static boolean knows(@Nullable String authorization, List<String> tokens) {
        if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return false;
        }
        var shown = authorization.substring(BEARER.length()).strip().getBytes(StandardCharsets.UTF_8);
        return tokens.stream().anyMatch(token -> MessageDigest.isEqual(shown, token.getBytes(StandardCharsets.UTF_8)));
    }

    private void admitted(Context context, Source source) throws IOException, InterruptedException {
        var declared = context.req().getContentLengthLong();
        if (declared > MOST_BYTES) {
            tooLarge(context);
            return;
        }
        var size = declared < 0 ? MOST_BYTES : declared;
        if (!door.enter(size)) {
            context.header("Retry-After", "1");
            refuse(context, 429, "busy", "As much as can be held waits to be published; send it again later");
            return;
        }
        try {
            var body = context.req().getInputStream().readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                tooLarge(context);
            } else {
                take(context, source, body);
            }
        } finally {
            door.leave(size);
        }
    }

    private void take(Context context, Source source, byte[] body) throws InterruptedException {
        var key = context.header("Idempotency-Key");
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            refuse(context, 400, "bad-key", "An Idempotency-Key has 1 to " + LONGEST_KEY + " characters");
            return;
        }
        var id = UUID.randomUUID().toString();
        var reads = reader.read(body, context.req().getContentType(), id, source);
        if (reads.isEmpty()) {
            refuse(context, 400, "empty", "There is no article in it");
            return;
        }
        var count =
                reads.stream().filter(read -> !(read instanceof Read.InputDone)).count();
        if (count > MOST_ARTICLES) {
            refuse(
                    context,
                    413,
                    "too-many",
                    "It has " + count + " articles; send at most " + MOST_ARTICLES + " with one request");
            return;
        }
        var hash = ArticleIds.hash("post", reader.digest(body));
        var known = key == null ? null : new KnownAs("idempotency-key:" + key, hash);
        var delivery = new Delivery(id, reads, known, new CompletableFuture<>());
        desk.take(source.id(), delivery);
        answer(context, source.id(), await(delivery));
    }

    private static Answer await(Delivery delivery) throws InterruptedException {
        try {
            return delivery.answer().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            return new Answer.TryAgain("It is not committed within " + PATIENCE.toSeconds()
                    + " s, since the cluster does not answer; send the same again, nothing is taken in twice");
        } catch (ExecutionException e) {
            throw new IllegalStateException("an answer is only ever completed with a value", e);
        }
    }

    private void answer(Context context, String source, Answer answer) {
        switch (answer) {
            case Answer.Done(var articles) -> {
                var body = new LinkedHashMap<String, Object>();
                body.put("source", source);
                for (var outcome : List.of("taken", "rejected", "known")) {
                    body.put(
                            outcome,
                            articles.stream()
                                    .filter(fate -> fate.outcome().equals(outcome))
                                    .count());
                }
                body.put("articles", articles);
                send(context, 200, "done", body);
            }
            case Answer.Repeated _ -> {
                var body = new LinkedHashMap<String, Object>();
                body.put("source", source);
                body.put("repeated", true);
                send(context, 200, "repeated", body);
            }
            case Answer.OtherContent _ ->
                refuse(context, 422, "other-content", "This Idempotency-Key was used with another content");
            case Answer.Elsewhere _ -> elsewhere(context, source);
            case Answer.TryAgain(var message) -> {
                context.header("Retry-After", "1");
                refuse(context, 503, "try-again", message);
            }
        }
    }

    private void elsewhere(Context context, String id) {
        refuse(
                context,
                421,
                "elsewhere",
                "This instance has no source " + id + ": another instance of ingest has it, or there is none; ask the"
                        + " others, and `tidings source list`");
    }

    private void tooLarge(Context context) {
        refuse(context, 413, "too-large", "A request has at most " + MOST_BYTES + " bytes; send several");
    }

    /// Refuses a request whose body may not have been read. What is still on its way is passed over first: whoever is
    /// cut off while sending sees a broken connection instead of the answer (RFC 9112, 9.6).
    private void refuse(Context context, int status, String code, String message) {
        passOver(context);
        var body = new LinkedHashMap<String, String>();
        body.put("error", code);
        body.put("message", message);
        send(context, status, code, body);
    }

    private static void passOver(Context context) {
        try (var rest = context.req().getInputStream()) {
            var passed = 0L;
            var buffer = new byte[BUFFER];
            for (var count = rest.read(buffer); count >= 0 && passed < MOST_BYTES; count = rest.read(buffer)) {
                passed += count;
            }
        } catch (IOException _) {
            // Who has gone away needs no answer.
        }
    }

    private void send(Context context, int status, String code, Map<String, ?> body) {
        metrics.posted(code);
        try {
            context.status(status)
                    .header("Cache-Control", "no-store")
                    .contentType("application/json; charset=utf-8")
                    .result(JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
