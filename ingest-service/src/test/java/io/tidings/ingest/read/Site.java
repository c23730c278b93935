package io.tidings.ingest.read;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A site on the loopback: what it answers by path, and what it was asked.
public final class Site implements AutoCloseable {

    /// What stands at a path.
    public record Answer(int status, String type, String body, Map<String, String> headers) {}

    /// What was asked for.
    public record Asked(String path, Map<String, List<String>> headers) {}

    private static final String PARAGRAPHS = """
        <p>The harbour said on Monday that the ferry to the outer islands runs again after nine days of storm.</p>
        <p>Two crossings a day are planned until the end of the month, and bicycles travel free of charge.</p>
        <p>The next timetable will be published by the county in the first week of spring, a clerk said.</p>
        """;

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    public Site() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    public String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    public Site put(String path, String type, String body) {
        return put(path, new Answer(200, type, body, Map.of()));
    }

    public Site put(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    /// An article at the path, with a headline of its own.
    public Site article(String path, String title) {
        return put(
                path,
                "text/html; charset=utf-8",
                "<html><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1>" + PARAGRAPHS
                        + "<p>" + title + " was all that was said about it in the council on that day.</p>"
                        + "</article></body></html>");
    }

    public Site fails(String path, int status, Map<String, String> headers) {
        return put(path, new Answer(status, "text/plain", "", headers));
    }

    /// Paths asked for, in order, without robots.txt.
    public List<String> paths() {
        return asked.stream()
                .map(Asked::path)
                .filter(path -> !path.equals("/robots.txt"))
                .toList();
    }

    public long times(String path) {
        return paths().stream().filter(path::equals).count();
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().toString();
        asked.add(new Asked(path, Map.copyOf(exchange.getRequestHeaders())));
        var answer = answers.getOrDefault(path.replaceFirst("\\?.*$", ""), new Answer(404, "text/plain", "", Map.of()));
        try (exchange) {
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            var body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
