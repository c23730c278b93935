package io.tidings.bench.ingest;

import io.tidings.testkit.newsroom.serve.Addresses;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// The bare loop that ingest is measured against: the JDK's client on virtual threads, conditional requests, bodies
/// read
/// and thrown away. Nothing is parsed, remembered or published. Ends with its input.
public final class BareClient {

    private final Addresses addresses;
    private final AtomicReferenceArray<String> etags;
    private final HttpClient client = HttpClient.newBuilder()
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    private BareClient(Addresses addresses, int sources) {
        this.addresses = addresses;
        this.etags = new AtomicReferenceArray<>(sources);
    }

    /// @param arguments scheme, port, number of sources (each on a host of its own), requests at once
    public static void main(String[] arguments) throws IOException {
        var sources = Integer.parseInt(arguments[2]);
        var atOnce = Integer.parseInt(arguments[3]);
        var bare = new BareClient(new Addresses(arguments[0], Integer.parseInt(arguments[1])), sources);
        for (var number = 0; number < atOnce; number++) {
            var first = number;
            Thread.ofVirtual().start(() -> bare.loop(first, atOnce, sources));
        }
        while (System.in.read() >= 0) {
            System.out.println("ready");
        }
    }

    /// Every so many-th source, for ever.
    private void loop(int first, int step, int sources) {
        for (var source = first; ; source = source + step < sources ? source + step : first) {
            try {
                poll(source);
            } catch (IOException e) {
                System.err.println("the bare loop failed at source " + source + ": " + e);
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    private void poll(int source) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(feed(source))
                .timeout(Duration.ofSeconds(20))
                .header("User-Agent", "BareLoop/1 (contact: the benchmark)");
        var etag = etags.get(source);
        if (etag != null) {
            request.header("If-None-Match", etag);
        }
        var response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        response.headers().firstValue("ETag").ifPresent(fresh -> etags.set(source, fresh));
    }

    private URI feed(int source) {
        return addresses.feed(source, source);
    }
}
