package io.tidings.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/// What comes over the wire of one body, gathered as it comes: no thread waits for each piece of it. One byte more than
/// the limit at most, so that whoever reads it sees that it was reached; what would come after that is not received.
/// Thread-safe.
final class WireBody implements BodySubscriber<InputStream> {

    private static final int FIRST = 1 << 12;

    private final CompletableFuture<InputStream> whole = new CompletableFuture<>();
    private final ByteArrayOutputStream bytes;
    private final long limit;
    private @Nullable Subscription subscription;

    /// @param limit bytes that count; what comes after them is not received
    /// @param length `Content-Length`, -1 where it is not said
    WireBody(long limit, long length) {
        this.limit = limit;
        this.bytes = new ByteArrayOutputStream(length < 0 ? FIRST : Math.clamp(length, 0, FIRST));
    }

    /// Breaks off a body that takes too long; without effect on one that is over.
    void late() {
        if (whole.completeExceptionally(new HttpTimeoutException("the body took too long"))) {
            cancel();
        }
    }

    /// Whether no more comes.
    boolean isOver() {
        return whole.isDone();
    }

    @Override
    public CompletionStage<InputStream> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Subscription itsSubscription) {
        synchronized (this) {
            subscription = itsSubscription;
        }
        if (isOver()) {
            itsSubscription.cancel();
        } else {
            itsSubscription.request(Long.MAX_VALUE);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        if (isOver()) {
            return;
        }
        for (var piece : pieces) {
            take(piece);
        }
        if (bytes.size() > limit) {
            cancel();
            onComplete();
        }
    }

    @Override
    public void onError(Throwable problem) {
        whole.completeExceptionally(problem);
    }

    @Override
    public void onComplete() {
        whole.complete(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private void take(ByteBuffer piece) {
        var count = (int) Math.min(piece.remaining(), limit + 1 - bytes.size());
        if (piece.hasArray()) {
            bytes.write(piece.array(), piece.arrayOffset() + piece.position(), count);
        } else {
            var copy = new byte[count];
            piece.get(copy);
            bytes.write(copy, 0, count);
        }
    }

    private void cancel() {
        Subscription held;
        synchronized (this) {
            held = subscription;
        }
        if (held != null) {
            held.cancel();
        }
    }
}
