package io.tidings.ingest.publish;

import io.tidings.ingest.assign.GroupView;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes records in one transaction with the group's offsets. Not thread-safe.
final class Transactions implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);

    /// Each waits for `max.block.ms`.
    private static final int COMMIT_TRIES = 3;

    /// What became of a transaction.
    enum Result {
        /// Everybody can read it.
        COMMITTED,
        /// Nobody ever will.
        ABORTED,
        /// One or the other; the topics tell, after {@link Transactions#renew}.
        IN_DOUBT
    }

    private final Supplier<Producer<String, byte[]>> producers;
    private @Nullable Producer<String, byte[]> producer;

    /// @param producers makes transactional producers, all of the same transactional id
    Transactions(Supplier<Producer<String, byte[]>> producers) {
        this.producers = producers;
    }

    /// @param view its offsets are never empty: without them the broker would not check the generation
    Result write(List<ProducerRecord<String, byte[]>> records, GroupView view) {
        var current = producer;
        if (current == null) {
            return Result.IN_DOUBT;
        }
        try {
            current.beginTransaction();
            for (var sending : records) {
                var _ = current.send(sending); // a failure shows when committing
            }
            current.sendOffsetsToTransaction(view.offsets(), view.metadata());
            return commit(current);
        } catch (KafkaException e) {
            LOG.atWarn()
                    .setCause(e)
                    .addKeyValue("reason", e.getClass().getSimpleName())
                    .log("transaction failed");
            return abort(current);
        }
    }

    /// Closes the producer and takes a new one of the same id, which ends what the old one left open.
    ///
    /// @throws KafkaException if the cluster does not answer; try again
    void renew() {
        var old = producer;
        producer = null;
        if (old != null) {
            old.close(Duration.ZERO);
        }
        var fresh = producers.get();
        try {
            fresh.initTransactions();
        } catch (KafkaException e) {
            fresh.close(Duration.ZERO);
            throw e;
        }
        producer = fresh;
    }

    @Override
    public void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(5));
        }
    }

    /// A commit that timed out may be asked for again, and must not be aborted: it may have happened. When the broker
    /// does not confirm it however often it is asked, a new producer finds out.
    private static Result commit(Producer<String, byte[]> current) {
        for (var tries = 1; ; tries++) {
            try {
                current.commitTransaction();
                return Result.COMMITTED;
            } catch (TimeoutException e) {
                LOG.atWarn().setCause(e).log("the commit is not confirmed yet");
                if (tries == COMMIT_TRIES) {
                    return Result.IN_DOUBT;
                }
            }
        }
    }

    private static Result abort(Producer<String, byte[]> current) {
        try {
            current.abortTransaction();
            return Result.ABORTED;
        } catch (KafkaException | IllegalStateException e) {
            LOG.atWarn().setCause(e).log("the transaction cannot be aborted, a new producer will end it");
            return Result.IN_DOUBT;
        }
    }
}
