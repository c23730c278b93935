package io.tidings.platform.registry;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// Asks a registry whether it answers.
final class RegistryHealth {

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);
    private static final Duration ONE_ANSWER = Duration.ofSeconds(20);
    private static final int OK = 200;

    private RegistryHealth() {}

    /// Waits until the registry answers, the process ends or the time is over.
    ///
    /// @param url the Confluent-compatible address
    /// @return whether it answers
    static boolean await(String url, ProcessHandle process, Duration longest) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url + "/subjects"))
                .timeout(ONE_ANSWER)
                .build();
        long deadline = System.nanoTime() + longest.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (process.isAlive() && System.nanoTime() < deadline) {
                if (answers(client, request)) {
                    return true;
                }
                Thread.sleep(BETWEEN_TRIES);
            }
            return false;
        }
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        }
    }
}
