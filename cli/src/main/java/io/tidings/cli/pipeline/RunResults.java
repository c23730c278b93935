package io.tidings.cli.pipeline;

import io.tidings.cli.output.Output;
import io.tidings.news.Duplicate;
import io.tidings.news.RawArticle;
import io.tidings.news.Rejected;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.topic.TopicReader;
import io.tidings.schemas.topic.Topics;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedCollection;

/// Reads what a run came to out of the topics and writes one line for each item, in the order in which they were taken
/// in.
/// Memory grows with the number of items, not with their texts.
final class RunResults {

    private final ClusterAddress cluster;
    private final Map<String, ItemFate> fates = new LinkedHashMap<>();
    private final Map<String, List<String>> itemsOfArticle = new HashMap<>();
    private final Map<String, Duplicate> duplicates = new HashMap<>();
    private final Map<String, Rejected> rejected = new HashMap<>();
    private final Map<String, RawArticle> origins = new HashMap<>();
    private final Map<String, String> stories = new HashMap<>();

    RunResults(ClusterAddress cluster, RunState state, SequencedCollection<String> sources) {
        this.cluster = cluster;
        sources.forEach(source -> fates.putAll(state.fates(source)));
        fates.forEach((item, fate) -> {
            if (fate.articleId() != null) {
                itemsOfArticle
                        .computeIfAbsent(fate.articleId(), _ -> new ArrayList<>())
                        .add(item);
            }
        });
    }

    /// Writes the lines.
    void write(Output output) {
        try (var spool = new LineSpool()) {
            readVerdicts();
            readStories();
            readRaw(spool);
            readArticles(spool);
            fates.forEach((item, fate) -> {
                var reason = rejected.get(item);
                if (!origins.containsKey(item) && reason != null) {
                    spool.keep(item, RunLine.of(fate, reason).toString());
                }
                spool.write(item, output);
            });
        }
    }

    private void readVerdicts() {
        TopicReader.readAll(cluster, Topics.DUPLICATES, record -> {
            if (itemsOfArticle.containsKey(record.key())) {
                if (record.value() == null) {
                    duplicates.remove(record.key());
                } else {
                    duplicates.put(record.key(), record.value());
                }
            }
        });
        TopicReader.readAll(cluster, Topics.REJECTED, record -> {
            var value = record.value();
            if (value != null && value.getItemId() != null && fates.containsKey(value.getItemId())) {
                value.setOriginal(ByteBuffer.allocate(0));
                rejected.put(value.getItemId(), value);
            }
        });
    }

    private void readStories() {
        TopicReader.lastOfEachKey(cluster, Topics.STORIES).values().forEach(story -> {
            story.getArticleIds().forEach(id -> stories.put(id, story.getStoryId()));
            story.getCopies().forEach(copy -> stories.put(copy.getArticleId(), story.getStoryId()));
        });
    }

    private void readRaw(LineSpool spool) {
        TopicReader.readAll(cluster, Topics.RAW, record -> {
            var raw = record.value();
            var fate = raw == null ? null : fates.get(raw.getItemId());
            if (raw != null && fate != null) {
                var line = RunLine.of(
                        fate,
                        raw,
                        duplicates.get(raw.getArticleId()),
                        stories.get(raw.getArticleId()),
                        rejected.get(raw.getItemId()));
                spool.keep(raw.getItemId(), line.toString());
                raw.setText("");
                origins.put(raw.getItemId(), raw);
            }
        });
    }

    private void readArticles(LineSpool spool) {
        TopicReader.readAll(cluster, Topics.ARTICLES, record -> {
            var article = record.value();
            if (article == null) {
                return;
            }
            for (var item : itemsOfArticle.getOrDefault(record.key(), List.of())) {
                var fate = fates.get(item);
                var raw = origins.get(item);
                if (fate != null && raw != null && isInTheStream(fate)) {
                    var arrivedAt = Instant.ofEpochMilli(record.timestamp());
                    var line = RunLine.of(
                            fate, raw, article, duplicates.get(record.key()), stories.get(record.key()), arrivedAt);
                    spool.keep(item, line.toString());
                }
            }
        });
    }

    private static boolean isInTheStream(ItemFate fate) {
        return switch (fate.outcome()) {
            case ARTICLE, REVISION, UNCHANGED -> true;
            case DUPLICATE, REJECTED, SEEN -> false;
        };
    }
}
