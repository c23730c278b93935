package io.tidings.console.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/// Asks the store's search API. Thread-safe.
public final class StoreClient implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(2);

    /// A little more than the store allows its database.
    private static final Duration LONGEST = Duration.ofSeconds(12);

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final URI address;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();

    /// @param address of the store, without `/api`
    public StoreClient(URI address) {
        this.address = address;
    }

    /// A page of articles.
    ///
    /// @param parameters as the API has them; empty values are left out
    public StoreAnswer<ArticlePage> articles(Map<String, String> parameters) {
        return ask("/api/articles" + query(parameters), ArticlePage.class);
    }

    /// One article, or the verdict on a duplicate.
    public StoreAnswer<FullArticle> article(String id) {
        return ask("/api/articles/" + encoded(id), FullArticle.class);
    }

    /// A page of rejections.
    ///
    /// @param parameters as the API has them; empty values are left out
    public StoreAnswer<RejectionPage> rejected(Map<String, String> parameters) {
        return ask("/api/rejected" + query(parameters), RejectionPage.class);
    }

    /// One rejection with its original.
    public StoreAnswer<Rejection> rejection(String id) {
        return ask("/api/rejected/" + encoded(id), Rejection.class);
    }

    private <T> StoreAnswer<T> ask(String path, Class<T> type) {
        try {
            var request = HttpRequest.newBuilder(address.resolve(path))
                    .timeout(LONGEST)
                    .build();
            return answer(http.send(request, BodyHandlers.ofString()), type);
        } catch (IOException e) {
            var said = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            return new StoreAnswer.Away<>("The store at %s does not answer (%s).".formatted(address, said));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new StoreAnswer.Away<>("The console is stopping.");
        }
    }

    private static <T> StoreAnswer<T> answer(HttpResponse<String> response, Class<T> type)
            throws JsonProcessingException {
        return switch (response.statusCode()) {
            case OK -> new StoreAnswer.Found<>(JSON.readValue(response.body(), type));
            case NOT_FOUND -> new StoreAnswer.Missing<>(error(response.body()));
            case BAD_REQUEST -> new StoreAnswer.Wrong<>(error(response.body()));
            default -> new StoreAnswer.Away<>("The store answers: " + error(response.body()));
        };
    }

    private static String error(String body) {
        try {
            return JSON.readTree(body).path("error").asText(body);
        } catch (JsonProcessingException _) {
            return body;
        }
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isBlank())
                .sorted(Map.Entry.comparingByKey())
                .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public void close() {
        http.close();
    }
}
