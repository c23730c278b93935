package io.tidings.platform.registry;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/// Does with a registry what the pipeline does with it, so that a recording has those classes too.
final class Rehearsal {

    private static final String TYPE = "application/vnd.schemaregistry.v1+json";
    private static final String SCHEMA =
            "{\"schema\": \"{\\\"type\\\":\\\"record\\\",\\\"name\\\":\\\"Rehearsal\\\",\\\"fields\\\":[%s]}\"}";
    private static final String FIRST_FIELD = "{\\\"name\\\":\\\"a\\\",\\\"type\\\":\\\"string\\\"}";
    private static final String SECOND_FIELD =
            ",{\\\"name\\\":\\\"b\\\",\\\"type\\\":[\\\"null\\\",\\\"string\\\"],\\\"default\\\":null}";

    private Rehearsal() {}

    static void of(String url) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var subject = url + "/subjects/rehearsal-value";
            send(
                    client,
                    request(url + "/config/rehearsal-value").PUT(body("{\"compatibility\": \"FULL_TRANSITIVE\"}")));
            send(client, request(subject + "/versions").POST(body(SCHEMA.formatted(FIRST_FIELD))));
            send(client, request(subject + "/versions").POST(body(SCHEMA.formatted(FIRST_FIELD + SECOND_FIELD))));
            send(client, request(subject).POST(body(SCHEMA.formatted(FIRST_FIELD))));
            send(client, request(subject + "/versions/latest"));
            send(client, request(url + "/schemas/ids/1"));
        }
    }

    private static HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", TYPE)
                .header("Accept", TYPE);
    }

    private static HttpRequest.BodyPublisher body(String text) {
        return BodyPublishers.ofString(text);
    }

    /// The answers do not matter: this only makes the registry load what it needs for them.
    private static void send(HttpClient client, HttpRequest.Builder request) throws IOException, InterruptedException {
        client.send(request.build(), BodyHandlers.discarding());
    }
}
