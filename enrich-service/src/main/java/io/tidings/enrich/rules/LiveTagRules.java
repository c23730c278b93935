package io.tidings.enrich.rules;

import io.tidings.news.TagRule;
import io.tidings.runtime.topic.TopicListener;
import io.tidings.text.rule.TagRules;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The rules that hold now. Told of `news.taxonomy` by one thread, asked by all: a changed rule holds for what is
/// enriched from then on. Thread-safe.
public final class LiveTagRules implements TopicListener<TagRule>, Supplier<TagRules> {

    private static final Logger LOG = LoggerFactory.getLogger(LiveTagRules.class);

    private final Map<String, io.tidings.text.rule.TagRule> rules = new TreeMap<>();
    private final CountDownLatch caughtUp = new CountDownLatch(1);
    private final Duration patience;
    private volatile TagRules ready = TagRules.none();

    /// @param patience how long an article waits for the rules that stand in the topic at the start
    public LiveTagRules(Duration patience) {
        this.patience = patience;
    }

    /// The rules; waits until those are read that were there at the start.
    ///
    /// @throws IllegalStateException if they could not be read in time: no article goes on without them
    @Override
    public TagRules get() {
        try {
            if (!caughtUp.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the tag rules in news.taxonomy could not be read within " + patience);
            }
            return ready;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void take(ConsumerRecord<String, @Nullable TagRule> record) {
        rules.remove(record.key());
        var written = record.value();
        if (written != null) {
            add(record, written);
        }
        if (caughtUp.getCount() == 0) {
            ready = TagRules.of(rules.values());
        }
    }

    /// Without the topic there is no rule; those that come with it hold from then on.
    @Override
    public void missing() {
        caughtUp();
    }

    @Override
    public void caughtUp() {
        ready = TagRules.of(rules.values());
        caughtUp.countDown();
    }

    @Override
    public void unreadable(ConsumerRecord<String, byte[]> record, SerializationException why) {
        rules.remove(record.key());
        warn(record, why.getMessage());
    }

    private void add(ConsumerRecord<String, @Nullable TagRule> record, TagRule written) {
        try {
            WrittenRules.read(written).ifPresent(rule -> rules.put(record.key(), rule));
        } catch (IllegalArgumentException wrong) {
            warn(record, wrong.getMessage());
        }
    }

    private static void warn(ConsumerRecord<?, ?> record, @Nullable String reason) {
        LOG.atWarn()
                .addKeyValue("topic", record.topic())
                .addKeyValue("partition", record.partition())
                .addKeyValue("offset", record.offset())
                .addKeyValue("reason", reason)
                .log("A tag rule cannot be read and does not hold; write it anew with `tidings taxonomy add`");
    }
}
