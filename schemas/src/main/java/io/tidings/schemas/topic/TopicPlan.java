package io.tidings.schemas.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What it takes to bring a cluster's topics and a registry's subjects to the catalogue. A pure comparison; {@link
/// TopicAdmin}
/// reads what is there and carries the plan out.
///
/// @param steps in the order in which they are carried out; empty when all is as it should be
public record TopicPlan(List<Step> steps) {

    /// Compatibility of every subject: any version can read what any other has written.
    public static final String COMPATIBILITY = "FULL_TRANSITIVE";

    /// One thing to do, or to know.
    public sealed interface Step {
        /// The topic is not there.
        record Create(Topic<?> topic, int partitions) implements Step {}

        /// A setting differs.
        record Configure(
                Topic<?> topic, String key, @Nullable String from, String to) implements Step {}

        /// The topic has another number of partitions than the catalogue says. Never changed by `apply`, since keys
        /// would move:
        /// docs/operations.md has the procedure.
        record PartitionsDiffer(Topic<?> topic, int there, int wanted) implements Step {}

        /// The subject has another compatibility level.
        record SetCompatibility(String subject, @Nullable String from) implements Step {}

        /// The newest schema of the topic's value is not registered.
        record RegisterSchema(Topic<?> topic) implements Step {}
    }

    /// A topic as it is.
    ///
    /// @param configuration all its settings, defaults too
    public record ActualTopic(int partitions, Map<String, String> configuration) {}

    /// A subject as it is.
    ///
    /// @param holdsNewest whether the catalogue's schema is registered under it
    public record ActualSubject(
            boolean holdsNewest, @Nullable String compatibility) {}

    public TopicPlan {
        steps = List.copyOf(steps);
    }

    /// Compares what should be with what is.
    ///
    /// @param topics by name
    /// @param subjects by name
    public static TopicPlan of(
            List<Topic<?>> catalogue,
            ClusterShape shape,
            Map<String, ActualTopic> topics,
            Map<String, ActualSubject> subjects) {
        var steps = new ArrayList<Step>();
        for (var topic : catalogue) {
            compareTopic(topic, shape, topics.get(topic.name()), steps);
        }
        for (var topic : catalogue) {
            compareSubject(topic, subjects.get(topic.subject()), steps);
        }
        return new TopicPlan(steps);
    }

    /// Whether nothing is to be done; partitions that differ are to be known, not done.
    public boolean isNothingToDo() {
        return steps.stream().allMatch(Step.PartitionsDiffer.class::isInstance);
    }

    private static void compareTopic(
            Topic<?> topic, ClusterShape shape, @Nullable ActualTopic actual, List<Step> steps) {
        if (actual == null) {
            steps.add(new Step.Create(topic, shape.partitions(topic)));
            return;
        }
        if (actual.partitions() != shape.partitions(topic)) {
            steps.add(new Step.PartitionsDiffer(topic, actual.partitions(), shape.partitions(topic)));
        }
        topic.configuration(shape).forEach((key, wanted) -> {
            var there = actual.configuration().get(key);
            if (!Objects.equals(there, wanted)) {
                steps.add(new Step.Configure(topic, key, there, wanted));
            }
        });
    }

    private static void compareSubject(Topic<?> topic, @Nullable ActualSubject actual, List<Step> steps) {
        var compatibility = actual == null ? null : actual.compatibility();
        if (!COMPATIBILITY.equals(compatibility)) {
            steps.add(new Step.SetCompatibility(topic.subject(), compatibility));
        }
        if (actual == null || !actual.holdsNewest()) {
            steps.add(new Step.RegisterSchema(topic));
        }
    }
}
