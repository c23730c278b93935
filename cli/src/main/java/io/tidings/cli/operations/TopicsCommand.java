package io.tidings.cli.operations;

import io.tidings.cli.output.CommandGroup;
import io.tidings.cli.output.Table;
import io.tidings.runtime.kafka.KafkaClients;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.topic.ClusterShape;
import io.tidings.schemas.topic.TopicAdmin;
import io.tidings.schemas.topic.TopicPlan;
import io.tidings.schemas.topic.TopicPlan.Step;
import io.tidings.schemas.topic.Topics;
import io.tidings.schemas.topic.TopicsDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The topics as they should be against the topics as they are.
@Command(
        name = "topics",
        mixinStandardHelpOptions = true,
        description = "The topics and schemas as they should be against those that are there.",
        footer = {
            "",
            "Examples:",
            "  tidings topics list                        the catalogue",
            "  tidings topics plan                        what `apply` would do to the local pipeline",
            "  tidings topics apply --config topics.yaml  make and configure topics, register schemas",
        })
public final class TopicsCommand extends CommandGroup {

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Prints the catalogue.")
    int list() {
        var table = new Table("topic", "key", "value", "partitions", "kept", "purpose");
        for (var topic : Topics.ALL) {
            table.row(
                    topic.name(),
                    topic.key(),
                    topic.value().getSimpleName(),
                    topic.partitions(),
                    topic.kept().inWords(),
                    topic.purpose());
        }
        print(table.toString());
        return 0;
    }

    @Command(
            name = "document",
            mixinStandardHelpOptions = true,
            description = "Prints the catalogue with every field of every record, as Markdown (docs/topics.md).")
    int document() {
        print(TopicsDocument.of(ClusterShape.single()));
        return 0;
    }

    @Command(
            name = "plan",
            mixinStandardHelpOptions = true,
            description = "Prints what is to be done; changes nothing. Exit 1 if anything is.")
    int plan(@Mixin ClusterOption cluster, @Mixin ShapeOption shape) {
        var plan = with(cluster, shape, false);
        print(text(plan));
        return plan.isNothingToDo() ? 0 : 1;
    }

    @Command(
            name = "apply",
            mixinStandardHelpOptions = true,
            description = "Does what is to be done; a second time does nothing.")
    int apply(@Mixin ClusterOption cluster, @Mixin ShapeOption shape) {
        print(text(with(cluster, shape, true)));
        return 0;
    }

    /// How large the cluster is.
    static final class ShapeOption {

        @Option(
                names = "--replicas",
                defaultValue = "1",
                description = "Copies of each partition (default: ${DEFAULT-VALUE}; 3 or more in production).")
        private int replicas = 1;

        @Option(
                names = "--most-partitions",
                defaultValue = "12",
                description = "Cap on partitions a topic (default: ${DEFAULT-VALUE}, as in the catalogue).")
        private int mostPartitions = 12;

        ClusterShape shape() {
            return new ClusterShape(replicas, Math.max(1, replicas - 1), mostPartitions);
        }
    }

    private static TopicPlan with(ClusterOption option, ShapeOption shape, boolean carriedOut) {
        var cluster = option.find();
        try (var admin = KafkaClients.admin(cluster)) {
            var topics = new TopicAdmin(admin, NewsSerdes.client(cluster.registry()), shape.shape());
            return carriedOut ? topics.apply() : topics.plan();
        }
    }

    private static String text(TopicPlan plan) {
        var text = new StringBuilder();
        for (var step : plan.steps()) {
            text.append(
                            switch (step) {
                                case Step.Create(var topic, var partitions) ->
                                    "create " + topic + " with " + partitions + " partitions";
                                case Step.Configure(var topic, var key, var from, var to) ->
                                    "set " + key + " of " + topic + " to " + to + " (is " + from + ")";
                                case Step.PartitionsDiffer(var topic, var there, var wanted) ->
                                    "note: " + topic + " has " + there + " partitions instead of " + wanted
                                            + "; never changed by itself, see docs/operations.md";
                                case Step.SetCompatibility(var subject, var from) ->
                                    "set compatibility of " + subject + " to " + TopicPlan.COMPATIBILITY
                                            + (from == null ? "" : " (is " + from + ")");
                                case Step.RegisterSchema(var topic) -> "register the schema of " + topic.subject();
                            })
                    .append('\n');
        }
        return text.isEmpty() ? "nothing to do: all topics and schemas are as they should be\n" : text.toString();
    }
}
