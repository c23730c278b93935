package io.tidings.enrich.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidings.news.TagRule;
import io.tidings.schemas.serde.TrustedRecords;
import io.tidings.text.rule.RuledArticle;
import io.tidings.text.topic.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LiveTagRulesTest {

    static {
        TrustedRecords.add();
    }

    private final LiveTagRules live = new LiveTagRules(Duration.ofMillis(20));

    @Test
    void shouldHoldNothingBackButWaitForWhatStoodThereAtTheStart() {
        // Given
        say("flood", rule("flood", "lũ", false));

        // Then
        assertThatThrownBy(live::get).hasMessageContaining("could not be read within");
        live.caughtUp();
        assertThat(tags()).containsExactly("flood");
    }

    @Test
    void shouldGoOnWithoutRulesWhereThereIsNoTopicAndFollowItOnceItIsThere() {
        // Given
        live.missing();
        assertThat(tags()).isEmpty();

        // When
        say("flood", rule("flood", "lũ", false));
        live.caughtUp();

        // Then
        assertThat(tags()).containsExactly("flood");
    }

    @Test
    void shouldFollowChangesFromThenOn() {
        // Given
        live.caughtUp();
        assertThat(tags()).isEmpty();

        // Then
        say("flood", rule("flood", "lũ", false));
        assertThat(tags()).containsExactly("flood");
        say("flood", rule("flood", "hạn", false));
        assertThat(tags()).isEmpty();
        say("flood", rule("flood", "lũ", false));
        say("flood", rule("flood", "lũ", true));
        assertThat(tags()).isEmpty();
        say("flood", rule("flood", "lũ", false));
        say("flood", null);
        assertThat(tags()).isEmpty();
    }

    @Test
    void shouldGoOnWithTheOthersWhereOneCannotBeRead() {
        // Given
        live.caughtUp();

        // When
        say("broken", rule("broken", "(lũ", false));
        say("flood", rule("flood", "lũ", false));

        // Then
        assertThat(tags()).containsExactly("flood");
    }

    private List<String> tags() {
        var article = new RuledArticle("vi", null, null, "Lũ về.\n", List.of(), "source", null, null);
        return live.get().tag(article).stream().map(Tag::id).toList();
    }

    private void say(String id, @Nullable TagRule rule) {
        live.take(new ConsumerRecord<>("news.taxonomy", 0, 0, id, rule));
    }

    private static TagRule rule(String id, String expression, boolean retired) {
        return TagRule.newBuilder()
                .setRuleId(id)
                .setLabel("Floods")
                .setExpression(expression)
                .setRetired(retired)
                .setMadeAt(Instant.EPOCH)
                .build();
    }
}
