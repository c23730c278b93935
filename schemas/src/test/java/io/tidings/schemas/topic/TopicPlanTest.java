package io.tidings.schemas.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.schemas.topic.TopicPlan.ActualSubject;
import io.tidings.schemas.topic.TopicPlan.ActualTopic;
import io.tidings.schemas.topic.TopicPlan.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicPlanTest {

    private static final ClusterShape SHAPE = ClusterShape.single();
    private static final List<Topic<?>> CATALOGUE = List.of(Topics.RAW);
    private static final Map<String, ActualSubject> REGISTERED =
            Map.of(Topics.RAW.subject(), new ActualSubject(true, TopicPlan.COMPATIBILITY));

    @Test
    void shouldCreateAndRegisterWhatIsNotThere() {
        var plan = TopicPlan.of(CATALOGUE, SHAPE, Map.of(), Map.of());

        assertThat(plan.steps())
                .containsExactly(
                        new Step.Create(Topics.RAW, 4),
                        new Step.SetCompatibility("news.raw-value", null),
                        new Step.RegisterSchema(Topics.RAW));
    }

    @Test
    void shouldHaveNothingToDoWhenAllIsAsItShouldBe() {
        var plan = TopicPlan.of(CATALOGUE, SHAPE, asItShouldBe(Map.of()), REGISTERED);

        assertThat(plan.isNothingToDo()).isTrue();
        assertThat(plan.steps()).isEmpty();
    }

    @Test
    void shouldNameTheSettingThatDiffers() {
        var plan = TopicPlan.of(CATALOGUE, SHAPE, asItShouldBe(Map.of("retention.ms", "1000")), REGISTERED);

        assertThat(plan.steps()).containsExactly(new Step.Configure(Topics.RAW, "retention.ms", "1000", "1209600000"));
    }

    @Test
    void shouldTellOfOtherPartitionsAndNeverMoveKeysByItself() {
        var topics = Map.of("news.raw", new ActualTopic(7, Topics.RAW.configuration(SHAPE)));

        var plan = TopicPlan.of(CATALOGUE, SHAPE, topics, REGISTERED);

        assertThat(plan.steps()).containsExactly(new Step.PartitionsDiffer(Topics.RAW, 7, 4));
        assertThat(plan.isNothingToDo()).isTrue();
    }

    private static Map<String, ActualTopic> asItShouldBe(Map<String, String> but) {
        var settings = new HashMap<>(Topics.RAW.configuration(SHAPE));
        settings.put("segment.bytes", "1073741824");
        settings.putAll(but);
        return Map.of("news.raw", new ActualTopic(4, settings));
    }
}
