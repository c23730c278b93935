package io.tidings.enrich.reset;

import io.tidings.news.Story;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.kafka.KafkaClients;
import io.tidings.runtime.topic.TopicReader;
import io.tidings.runtime.topic.TopicWriter;
import io.tidings.schemas.topic.BrokerUnavailableException;
import io.tidings.schemas.topic.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/// Throws away what the enrichment remembers of articles, so that it reads `news.raw` and `news.rulings` again from the
/// beginning. The ledger stays, and what is read again is not counted again ({@link Replay}). Stories end, and are told
/// anew of the articles that stand in the topics. Doing it twice changes nothing more. Stateless.
public final class StateReset {

    /// The ledger's own memory.
    private static final Set<String> OF_LEDGER = Set.of("ledger-changelog", "ledger-unsaid-changelog");

    private static final String REPARTITION = "-repartition";
    private static final String LANES = "lane-repartition";

    /// What comes anew from these is not counted a second time.
    private static final Set<String> REPLAYED = Set.of(Topics.RAW.name(), Topics.RULINGS.name());

    /// Of these the stories are told anew.
    private static final Set<String> PUBLISHED = Set.of(Topics.ARTICLES.name(), Topics.DUPLICATES.name());
    private static final Duration POLL = Duration.ofMillis(200);

    private StateReset() {}

    /// What was done.
    ///
    /// @param topics that were deleted
    /// @param replayed how many records of `news.raw` are read again, marks of transactions counted too
    public record Done(List<String> topics, long replayed) {}

    /// @param stateDir of this machine's instance; the others' folders are to be deleted by hand
    /// @throws IllegalStateException if an instance runs, or has left something in the lanes undone
    /// @throws BrokerUnavailableException if the cluster does not answer
    public static Done reset(ClusterAddress cluster, String applicationId, Path stateDir) {
        try (var admin = KafkaClients.admin(cluster)) {
            requireStopped(admin, applicationId);
            var internal = internalTopics(admin, applicationId);
            var consumed = BrokerUnavailableException.get(
                    "read how far the enrichment is",
                    admin.listConsumerGroupOffsets(applicationId).partitionsToOffsetAndMetadata());
            consumed.values().removeIf(Objects::isNull);
            requireLanesDone(cluster, applicationId, consumed);
            var until = mark(admin, applicationId, consumed);
            forgetOffsets(admin, applicationId, consumed.keySet());
            BrokerUnavailableException.get(
                    "delete the enrichment's internal topics",
                    admin.deleteTopics(internal).all());
            delete(stateDir.resolve(applicationId));
            endStories(cluster);
            return new Done(internal, replayed(admin, until));
        }
    }

    /// The same articles may come to be in stories of other ids.
    private static void endStories(ClusterAddress cluster) {
        var ended = TopicReader.lastOfEachKey(cluster, Topics.STORIES).keySet().stream()
                .map(id -> new TopicWriter.Keyed<Story>(id, null))
                .toList();
        TopicWriter.write(cluster, Topics.STORIES, ended, "the end of the stories");
    }

    private static void requireStopped(Admin admin, String applicationId) {
        var groups = BrokerUnavailableException.get(
                "ask who enriches",
                admin.listGroups(ListGroupsOptions.forConsumerGroups()).all());
        if (groups.stream().noneMatch(group -> group.groupId().equals(applicationId))) {
            return;
        }
        var members =
                BrokerUnavailableException.get(
                                "ask who enriches",
                                admin.describeConsumerGroups(List.of(applicationId))
                                        .all())
                        .values()
                        .stream()
                        .mapToInt(group -> group.members().size())
                        .sum();
        if (members > 0) {
            throw new IllegalStateException(
                    "%d threads of `%s` are at work; stop all its instances first (after a kill, wait some 10 s)"
                            .formatted(members, applicationId));
        }
    }

    /// What stands in a lane and was not judged has no outcome yet; it must not be taken for done.
    private static void requireLanesDone(
            ClusterAddress cluster, String applicationId, Map<TopicPartition, OffsetAndMetadata> consumed) {
        var lanes = consumed.keySet().stream()
                .filter(partition -> partition.topic().equals(applicationId + "-" + LANES))
                .toList();
        try (var consumer = KafkaClients.consumer(cluster, Map.of())) {
            consumer.assign(lanes);
            lanes.forEach(lane -> consumer.seek(
                    lane, Objects.requireNonNull(consumed.get(lane)).offset()));
            var ends = consumer.endOffsets(lanes);
            while (lanes.stream().anyMatch(lane -> consumer.position(lane) < ends.getOrDefault(lane, 0L))) {
                if (!consumer.poll(POLL).isEmpty()) {
                    throw new IllegalStateException("there are records in the lanes that are not judged yet;"
                            + " start the enrichment, wait until `tidings ledger` balances, and stop it");
                }
            }
        }
    }

    /// Leaves word of what has been through already. A replay that is not through itself keeps the older word.
    private static Map<TopicPartition, Long> mark(
            Admin admin, String applicationId, Map<TopicPartition, OffsetAndMetadata> consumed) {
        var until = new HashMap<>(Replay.read(admin, applicationId).until());
        consumed.forEach((partition, offset) -> {
            if (REPLAYED.contains(partition.topic())) {
                until.merge(partition, offset.offset(), Math::max);
            }
        });
        if (!until.isEmpty()) {
            var offsets = until.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> new OffsetAndMetadata(entry.getValue())));
            BrokerUnavailableException.get(
                    "note what is replayed",
                    admin.alterConsumerGroupOffsets(Replay.group(applicationId), offsets)
                            .all());
        }
        return until;
    }

    private static long replayed(Admin admin, Map<TopicPartition, Long> until) {
        var raw = until.keySet().stream()
                .filter(partition -> partition.topic().equals(Topics.RAW.name()))
                .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.earliest()));
        return BrokerUnavailableException.get(
                        "read where news.raw begins", admin.listOffsets(raw).all())
                .entrySet()
                .stream()
                .mapToLong(begin -> Math.max(
                        0,
                        until.getOrDefault(begin.getKey(), 0L)
                                - begin.getValue().offset()))
                .sum();
    }

    private static List<String> internalTopics(Admin admin, String applicationId) {
        var prefix = applicationId + "-";
        return BrokerUnavailableException.get("list topics", admin.listTopics().names()).stream()
                .filter(name -> name.startsWith(prefix)
                        && (name.endsWith("-changelog") || name.endsWith(REPARTITION))
                        && !OF_LEDGER.contains(name.substring(prefix.length())))
                .sorted()
                .toList();
    }

    /// The journal's stay: the ledger is not made anew.
    private static void forgetOffsets(Admin admin, String applicationId, Set<TopicPartition> consumed) {
        var forgotten = consumed.stream()
                .filter(partition -> REPLAYED.contains(partition.topic())
                        || PUBLISHED.contains(partition.topic())
                        || partition.topic().endsWith(REPARTITION))
                .collect(Collectors.toSet());
        if (!forgotten.isEmpty()) {
            BrokerUnavailableException.get(
                    "let the enrichment begin anew",
                    admin.deleteConsumerGroupOffsets(applicationId, forgotten).all());
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + folder + ": " + e.getMessage(), e);
        }
    }
}
