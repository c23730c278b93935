package io.tidings.schemas.topic;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.tidings.schemas.topic.TopicPlan.ActualSubject;
import io.tidings.schemas.topic.TopicPlan.ActualTopic;
import io.tidings.schemas.topic.TopicPlan.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;

/// Reads the topics and subjects as they are, and carries a {@link TopicPlan} out. Carrying out twice changes nothing
/// more.
/// Thread-safe as far as its clients are, which stay the caller's to close.
///
/// @param admin Kafka's
/// @param registry the schema registry's
/// @param shape what the cluster can carry
public record TopicAdmin(Admin admin, SchemaRegistryClient registry, ClusterShape shape) {

    private static final int NOT_FOUND = 404;

    /// What is between the cluster and the catalogue.
    ///
    /// @throws BrokerUnavailableException if the cluster or the registry does not answer
    public TopicPlan plan() {
        return TopicPlan.of(Topics.ALL, shape, actualTopics(), actualSubjects());
    }

    /// Plans and carries out.
    ///
    /// @return what was done
    /// @throws BrokerUnavailableException if the cluster or the registry does not answer
    public TopicPlan apply() {
        var plan = plan();
        apply(plan);
        return plan;
    }

    private void apply(TopicPlan plan) {
        var created = new ArrayList<Topic<?>>();
        for (var step : plan.steps()) {
            switch (step) {
                case Step.Create(var topic, var partitions) -> {
                    create(topic, partitions);
                    created.add(topic);
                }
                case Step.Configure(var topic, var key, var _, var to) -> configure(topic, key, to);
                case Step.SetCompatibility(var subject, var _) ->
                    asked(() -> registry.updateCompatibility(subject, TopicPlan.COMPATIBILITY));
                case Step.RegisterSchema(var topic) ->
                    asked(() -> registry.register(topic.subject(), new AvroSchema(topic.schema())));
                case Step.PartitionsDiffer _ -> {
                    // Told by the plan; moving keys is a person's decision.
                }
            }
        }
        if (!created.isEmpty()) {
            new FreshTopics(admin).awaitWritable(created);
        }
    }

    private void create(Topic<?> topic, int partitions) {
        var wanted =
                new NewTopic(topic.name(), partitions, (short) shape.replicas()).configs(topic.configuration(shape));
        try {
            admin.createTopics(List.of(wanted)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new BrokerUnavailableException("create topic " + topic.name(), e);
            }
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private void configure(Topic<?> topic, String key, String value) {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
        var change = new AlterConfigOp(new ConfigEntry(key, value), AlterConfigOp.OpType.SET);
        BrokerUnavailableException.get(
                "configure topic " + topic.name(),
                admin.incrementalAlterConfigs(Map.of(resource, List.of(change))).all());
    }

    private Map<String, ActualTopic> actualTopics() {
        var there =
                BrokerUnavailableException.get("list topics", admin.listTopics().names());
        var ours = Topics.ALL.stream().map(Topic::name).filter(there::contains).toList();
        var descriptions = BrokerUnavailableException.get(
                "describe topics", admin.describeTopics(ours).allTopicNames());
        var resources = ours.stream()
                .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                .toList();
        var settings = BrokerUnavailableException.get(
                "read the topics' settings", admin.describeConfigs(resources).all());
        var actual = new HashMap<String, ActualTopic>();
        settings.forEach((resource, configuration) -> {
            var description = descriptions.get(resource.name());
            if (description != null) {
                var values = configuration.entries().stream()
                        .filter(entry -> entry.value() != null)
                        .collect(Collectors.toMap(ConfigEntry::name, ConfigEntry::value));
                actual.put(
                        resource.name(),
                        new ActualTopic(description.partitions().size(), values));
            }
        });
        return actual;
    }

    private Map<String, ActualSubject> actualSubjects() {
        var actual = new HashMap<String, ActualSubject>();
        for (var topic : Topics.ALL) {
            var id = orAbsent(() -> registry.getId(topic.subject(), new AvroSchema(topic.schema())));
            var compatibility = orAbsent(() -> registry.getCompatibility(topic.subject()));
            if (id != null || compatibility != null) {
                actual.put(topic.subject(), new ActualSubject(id != null, compatibility));
            }
        }
        return actual;
    }

    private interface Question<T> {
        T ask() throws IOException, RestClientException;
    }

    private static <T> @Nullable T orAbsent(Question<T> question) {
        try {
            return question.ask();
        } catch (RestClientException e) {
            if (e.getStatus() == NOT_FOUND) {
                return null;
            }
            throw new BrokerUnavailableException("ask the schema registry", e);
        } catch (IOException e) {
            throw new BrokerUnavailableException("ask the schema registry", e);
        }
    }

    private static <T> void asked(Question<T> question) {
        try {
            question.ask();
        } catch (IOException | RestClientException e) {
            throw new BrokerUnavailableException("write to the schema registry", e);
        }
    }
}
