package io.tidings.ingest.fetch;

import io.tidings.runtime.crypto.NativeCrypto;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.security.AlgorithmConstraints;
import java.security.AlgorithmParameters;
import java.security.CryptoPrimitive;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/// The JDK's HTTP client, with what a TLS connection costs in mind: nearly every poll needs a new one, and making the
/// key shares for it is most of the work. With native cryptography P-256, which every server of TLS 1.3 has to know
/// (RFC 8446, 9.1), takes a seventh of what the JDK's default takes, a share of X25519 and one of P-256 each time. A
/// server that has only other groups is asked again with all of them. Thread-safe.
final class Clients implements AutoCloseable {

    private final HttpClient first;
    private final @Nullable HttpClient ofAllGroups;

    /// @param connecting most time for a connection
    /// @param tls whose certificates are trusted
    Clients(Duration connecting, SSLContext tls) {
        var all = new SSLParameters();
        if (NativeCrypto.install()) {
            var few = new SSLParameters();
            few.setAlgorithmConstraints(new NoMontgomeryCurves());
            this.first = client(connecting, tls, few);
            this.ofAllGroups = client(connecting, tls, all);
        } else {
            this.first = client(connecting, tls, all);
            this.ofAllGroups = null;
        }
    }

    /// With the certificates that the JDK trusts, or those of `javax.net.ssl.trustStore`.
    ///
    /// @throws IllegalStateException if they cannot be read
    static SSLContext trustingAsTheJdk() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(
                    "the trusted certificates cannot be read; check javax.net.ssl.trustStore", e);
        }
    }

    private static HttpClient client(Duration connecting, SSLContext tls, SSLParameters parameters) {
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER) // each is checked first
                .connectTimeout(connecting)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .sslContext(tls)
                .sslParameters(parameters)
                .build();
    }

    /// @throws IOException if there is no answer
    /// @throws InterruptedException if the calling thread is interrupted
    <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) throws IOException, InterruptedException {
        try {
            return first.send(request, handler);
        } catch (SSLException e) {
            if (ofAllGroups == null || isOfTheCertificate(e)) {
                throw e;
            }
            return ofAllGroups.send(request, handler);
        }
    }

    @Override
    public void close() {
        first.shutdownNow();
        if (ofAllGroups != null) {
            ofAllGroups.shutdownNow();
        }
    }

    private static boolean isOfTheCertificate(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException) {
                return true;
            }
        }
        return false;
    }

    /// Permits what the JDK permits but X25519 and X448.
    private static final class NoMontgomeryCurves implements AlgorithmConstraints {

        @Override
        public boolean permits(
                Set<CryptoPrimitive> primitives, String algorithm, @Nullable AlgorithmParameters parameters) {
            var name = algorithm.toLowerCase(Locale.ROOT);
            return !name.equals("xdh") && !name.equals("x25519") && !name.equals("x448");
        }

        @Override
        public boolean permits(Set<CryptoPrimitive> primitives, Key key) {
            return permits(primitives, key.getAlgorithm(), null);
        }

        @Override
        public boolean permits(
                Set<CryptoPrimitive> primitives, String algorithm, Key key, @Nullable AlgorithmParameters parameters) {
            return permits(primitives, algorithm, parameters) && permits(primitives, key);
        }
    }
}
