package io.tidings.testkit.newsroom;

import io.tidings.testkit.newsroom.serve.Certificate;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// A polite client. Thread-safe.
final class Guest implements AutoCloseable {

    private final HttpClient client;

    Guest() {
        this.client = HttpClient.newHttpClient();
    }

    /// One that trusts a certificate.
    Guest(Certificate certificate) {
        this.client = HttpClient.newBuilder().sslContext(trusting(certificate)).build();
    }

    HttpResponse<byte[]> get(URI address, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(20))
                .header("User-Agent", "Guest/1 (contact: tests)");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static SSLContext trusting(Certificate certificate) {
        try (var in = Files.newInputStream(certificate.store())) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(in, Certificate.PASSWORD.toCharArray());
            var own = store.getCertificate("newsroom");
            var trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("newsroom", own);
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the certificate cannot be trusted", e);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
