package io.tidings.cli.pipeline;

import io.tidings.cli.output.Progress;
import io.tidings.news.SourceStatus;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.topic.TopicReader;
import io.tidings.runtime.topic.TopicTail;
import io.tidings.schemas.topic.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Follows a run until it is done or stands still. Not thread-safe.
final class RunFollower implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(50);

    private final RunState state;
    private final RunStories stories = new RunStories();
    private final List<TopicTail<?>> tails;

    /// Begins to follow; every record of the cluster's whole past comes by too.
    RunFollower(ClusterAddress cluster, RunState state) {
        this.state = state;
        this.tails = List.of(
                TopicTail.start(cluster, Topics.SOURCE_STATUS, record -> {
                    if (record.value() != null) {
                        state.take(record.value());
                    }
                }),
                TopicTail.start(cluster, Topics.JOURNAL, record -> {
                    if (record.value() != null) {
                        state.take(record.value());
                    }
                }),
                TopicTail.start(cluster, Topics.LEDGER, record -> {
                    if (record.value() != null) {
                        state.take(record.key(), record.value());
                    }
                }),
                TopicTail.start(cluster, Topics.ARTICLES, record -> stories.article(record.key(), record.value())),
                TopicTail.start(cluster, Topics.DUPLICATES, record -> stories.duplicate(record.key(), record.value())),
                TopicTail.start(cluster, Topics.STORIES, record -> stories.story(record.key(), record.value())));
    }

    /// Items that each source has taken in so far, by source id.
    static Map<String, Long> itemsSeen(ClusterAddress cluster) {
        var seen = new HashMap<String, Long>();
        TopicReader.readAll(cluster, Topics.SOURCE_STATUS, record -> {
            SourceStatus status = record.value();
            if (status != null) {
                seen.put(record.key(), status.getItemsSeen());
            }
        });
        return seen;
    }

    /// Waits.
    ///
    /// @param patience how long nothing may happen
    /// @return false if nothing happened for that long
    /// @throws InterruptedException if the waiting thread is interrupted
    boolean awaitDone(Duration patience, Progress progress) throws InterruptedException {
        var news = state.news();
        var since = System.nanoTime();
        while (!state.isDone()) {
            if (state.news() != news) {
                news = state.news();
                since = System.nanoTime();
                progress.show("taken in " + state.seen() + ", concluded " + state.concluded());
            } else if (System.nanoTime() - since > patience.toNanos()) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
        }
        return true;
    }

    /// Waits until the stories know of all that was taken in.
    ///
    /// @param patience how long nothing may happen
    /// @return the articles that are in no story as they stand, if nothing happened for that long
    /// @throws InterruptedException if the waiting thread is interrupted
    List<String> awaitStories(Duration patience) throws InterruptedException {
        var articles = state.articleIds();
        var news = stories.news();
        var since = System.nanoTime();
        var untold = stories.untold(articles);
        while (!untold.isEmpty() && System.nanoTime() - since <= patience.toNanos()) {
            TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
            if (stories.news() != news) {
                news = stories.news();
                since = System.nanoTime();
                untold = stories.untold(articles);
            }
        }
        return untold;
    }

    @Override
    public void close() {
        tails.forEach(TopicTail::close);
    }
}
