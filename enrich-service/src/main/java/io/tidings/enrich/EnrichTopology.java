package io.tidings.enrich;

import static io.tidings.enrich.output.Outputs.ofArticles;
import static io.tidings.enrich.output.Outputs.ofDuplicates;
import static io.tidings.enrich.output.Outputs.ofJournal;
import static io.tidings.enrich.output.Outputs.ofLedger;
import static io.tidings.enrich.output.Outputs.ofRejected;
import static io.tidings.enrich.output.Outputs.ofStories;
import static io.tidings.enrich.output.Outputs.toLanes;
import static io.tidings.enrich.output.Outputs.toStories;

import io.tidings.enrich.analysis.ArticleAnalysis;
import io.tidings.enrich.duplicates.ArticleArchive;
import io.tidings.enrich.duplicates.DuplicatesProcessor;
import io.tidings.enrich.duplicates.LaneTopicArchive;
import io.tidings.enrich.lane.LanePartitioner;
import io.tidings.enrich.ledger.LedgerProcessor;
import io.tidings.enrich.links.LinksProcessor;
import io.tidings.enrich.output.Output;
import io.tidings.enrich.read.ReadProcessor;
import io.tidings.enrich.reset.Replay;
import io.tidings.enrich.revise.ReviseProcessor;
import io.tidings.enrich.rulings.RulingProcessor;
import io.tidings.enrich.stories.StoriesProcessor;
import io.tidings.enrich.stories.StoryReadingProcessor;
import io.tidings.enrich.wire.InternalSerde;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.topic.Topic;
import io.tidings.schemas.topic.Topics;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KeyValueMapper;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;

/// The enrichment as a whole: read it top to bottom and you have followed an article. A pure function from
/// configuration to a
/// topology; nothing is started here.
///
/// Five parts, each scaled for itself: *read and revise* by article id, a task for each partition of `news.raw`; the
/// *lanes*, a
/// task for each, which judge a language's articles in one order; the *ledger* by source, a task for each partition of
/// `news.journal`; what people *rule* of two articles, taken to every lane; the *stories*, which read what was
/// published by article id, tell a language's stories in a task for each lane, and link those of different languages in
/// one task.
public final class EnrichTopology {

    /// The internal topic between the first two parts, as Streams knows it before the application's id is put in front.
    private static final String LANE = "lane";

    private static final String LANE_TOPIC = LANE + "-repartition";

    private final EnrichConfig config;
    private final NewsSerdes serdes;
    private final ArticleAnalysis analysis;
    private final Supplier<ArticleArchive> archives;
    private final Supplier<Replay> replay;
    private final StreamsBuilder builder;

    private EnrichTopology(
            EnrichConfig config,
            NewsSerdes serdes,
            ArticleAnalysis analysis,
            Supplier<ArticleArchive> archives,
            Supplier<Replay> replay) {
        this.config = config;
        this.serdes = serdes;
        this.analysis = analysis;
        this.archives = archives;
        this.replay = replay;
        this.builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(named(config))));
    }

    /// @param serdes of the topics' values
    /// @param analysis of one article; costly to make
    public static Topology build(EnrichConfig config, NewsSerdes serdes, ArticleAnalysis analysis) {
        return build(config, serdes, analysis, () -> new LaneTopicArchive(config.cluster()), Replay::none);
    }

    /// @param serdes of the topics' values
    /// @param analysis of one article; costly to make
    /// @param archives from which a lane has whole articles again, one for each
    /// @param replay what has been through before the state was reset
    public static Topology build(
            EnrichConfig config,
            NewsSerdes serdes,
            ArticleAnalysis analysis,
            Supplier<ArticleArchive> archives,
            Supplier<Replay> replay) {
        var topology = new EnrichTopology(config, serdes, analysis, archives, replay);
        topology.judge();
        topology.tellStories();
        return topology.builder.build();
    }

    /// The first four parts alone: for measuring what they cost. What is published then is in no story.
    ///
    /// @param archives from which a lane has whole articles again, one for each
    public static Topology withoutStories(
            EnrichConfig config, NewsSerdes serdes, ArticleAnalysis analysis, Supplier<ArticleArchive> archives) {
        var topology = new EnrichTopology(config, serdes, analysis, archives, Replay::none);
        topology.judge();
        return topology.builder.build();
    }

    private void judge() {
        var lanes = config.lanes().table();
        var partitioner = new LanePartitioner(lanes);

        var revised = builder.stream(
                        Topics.RAW.name(),
                        Consumed.with(Serdes.String(), Serdes.ByteArray()).withName("raw"))
                .processValues(ReadProcessor.supplier(() -> serdes.deserializer(Topics.RAW)), Named.as("read"))
                .process(
                        ReviseProcessor.supplier(analysis, lanes, () -> serdes.serializer(Topics.ARTICLES), replay),
                        Named.as("revise"));
        publish(revised, "revise", Topics.REJECTED, ofRejected());
        publish(revised, "revise", Topics.JOURNAL, ofJournal());

        var judged = revised.flatMap(toLanes(), Named.as("revise-to-lanes"))
                .repartition(Repartitioned.with(Serdes.String(), InternalSerde.laneRecord())
                        .withName(LANE)
                        .withNumberOfPartitions(config.lanes().count())
                        .withStreamPartitioner(partitioner))
                .process(
                        DuplicatesProcessor.supplier(
                                config.duplicates().likeness(),
                                config.duplicates().laneWindow(),
                                archives),
                        Named.as("duplicates"));
        publish(judged, "duplicates", Topics.ARTICLES, ofArticles(), Serdes.ByteArray());
        publish(judged, "duplicates", Topics.DUPLICATES, ofDuplicates());
        publish(judged, "duplicates", Topics.REJECTED, ofRejected());
        publish(judged, "duplicates", Topics.JOURNAL, ofJournal());
        // A lane's word to another lane goes the way that everything goes to a lane.
        judged.flatMap(toLanes(), Named.as("duplicates-to-lanes"))
                .to(
                        LANE_TOPIC,
                        Produced.with(Serdes.String(), InternalSerde.laneRecord(), partitioner)
                                .withName("lanes-from-duplicates"));

        var ruled = builder.stream(
                        Topics.RULINGS.name(),
                        Consumed.with(Serdes.String(), Serdes.ByteArray()).withName("rulings"))
                .process(
                        RulingProcessor.supplier(
                                () -> serdes.deserializer(Topics.RULINGS),
                                config.lanes().count(),
                                replay),
                        Named.as("rule"));
        publish(ruled, "rule", Topics.REJECTED, ofRejected());
        ruled.flatMap(toLanes(), Named.as("rule-to-lanes"))
                .to(
                        LANE_TOPIC,
                        Produced.with(Serdes.String(), InternalSerde.laneRecord(), partitioner)
                                .withName("lanes-from-rule"));

        var summed = builder.stream(
                        Topics.JOURNAL.name(),
                        Consumed.with(Serdes.String(), Serdes.ByteArray()).withName("journal"))
                .process(LedgerProcessor.supplier(() -> serdes.deserializer(Topics.JOURNAL)), Named.as("ledger"));
        publish(summed, "ledger", Topics.LEDGER, ofLedger());
        publish(summed, "ledger", Topics.REJECTED, ofRejected());
    }

    private void tellStories() {
        var read = builder.stream(
                        List.of(Topics.ARTICLES.name(), Topics.DUPLICATES.name()),
                        Consumed.with(Serdes.String(), Serdes.ByteArray()).withName("published"))
                .process(StoryReadingProcessor.supplier(serdes, config.lanes().table()), Named.as("read-for-stories"));
        publish(read, "read-for-stories", Topics.REJECTED, ofRejected());

        var told = read.flatMap(toStories(), Named.as("read-for-stories-to-lanes"))
                .repartition(Repartitioned.with(Serdes.String(), InternalSerde.storyWord())
                        .withName("story-lane")
                        .withNumberOfPartitions(config.lanes().count())
                        .withStreamPartitioner((_, _, word, _) -> Optional.of(Set.of(word.getLane()))))
                .process(
                        StoriesProcessor.supplier(
                                config.stories().settings(), config.stories().times()),
                        Named.as("stories"));

        // One writer for all languages, since it is from one language to another.
        var linked = told.flatMap(ofStories(), Named.as("stories-to-links"))
                .repartition(Repartitioned.with(Serdes.String(), InternalSerde.story())
                        .withName("story-links")
                        .withNumberOfPartitions(1))
                .process(LinksProcessor.supplier(config.stories().kept()), Named.as("links"));
        publish(linked, "links", Topics.STORIES, ofStories());
    }

    /// What a step says to a topic. Each part has sinks of its own, or the parts would be one.
    private <V extends SpecificRecord> void publish(
            KStream<String, Output> outputs,
            String step,
            Topic<V> topic,
            KeyValueMapper<String, Output, List<KeyValue<String, V>>> sort) {
        publish(outputs, step, topic, sort, serdes.value(topic));
    }

    private static <V> void publish(
            KStream<String, Output> outputs,
            String step,
            Topic<?> topic,
            KeyValueMapper<String, Output, List<KeyValue<String, V>>> sort,
            Serde<V> values) {
        var name = topic.name().substring(topic.name().indexOf('.') + 1);
        outputs.flatMap(sort, Named.as(step + "-to-" + name))
                .to(topic.name(), Produced.with(Serdes.String(), values).withName(name + "-from-" + step));
    }

    /// What the builder has to know: nothing may be without a name.
    private static Properties named(EnrichConfig config) {
        var properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, config.applicationId());
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, config.cluster().kafka());
        properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        return properties;
    }
}
