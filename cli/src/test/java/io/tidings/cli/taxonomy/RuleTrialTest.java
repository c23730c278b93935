package io.tidings.cli.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidings.news.Article;
import io.tidings.news.Language;
import io.tidings.news.Origin;
import io.tidings.schemas.serde.TrustedRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleTrialTest {

    static {
        TrustedRecords.add();
    }

    @TempDir
    private Path folder;

    @Test
    void shouldTellWhatEachRuleWouldTagAndWhy() throws IOException {
        // Given
        var rules = RulesFile.read(file("""
                rules:
                  - {id: flood, label: Floods, expression: lũ and not hạn, languages: [vi], score: 0.8}
                  - {id: drought, label: Droughts, expression: hạn}
                """));

        // When
        var trial = RuleTrial.of(
                rules, List.of(article("a", "Lũ về."), article("b", "Lũ lại về."), article("c", "Nắng.")), 1);

        // Then
        assertThat(trial.taggedByRule()).containsEntry("flood", 2).containsEntry("drought", 0);
        assertThat(trial.articles()).isEqualTo(3);
        assertThat(trial.lines()).hasSize(1);
        assertThat(trial.lines().getFirst().toString())
                .contains("\"rule\":\"flood\"", "\"article\":\"a\"", "\"because\":[\"lũ\"]");
    }

    @Test
    void shouldNameTheRuleThatIsWrong() throws IOException {
        var broken = file("rules: [{id: flood, label: Floods, expression: (lũ}]");
        var twice = file("rules: [{id: a, label: A, expression: lũ}, {id: a, label: B, expression: hạn}]");
        var badId = file("rules: [{id: A b, label: A, expression: lũ}]");

        assertThatThrownBy(() -> RulesFile.read(broken)).hasMessageContaining("`)` is missing");
        assertThatThrownBy(() -> RulesFile.read(twice)).hasMessageContaining("stands there twice");
        assertThatThrownBy(() -> RulesFile.read(badId)).hasMessageContaining("rule `A b`");
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "rules", ".yaml"), yaml);
    }

    private static Article article(String id, String text) {
        return Article.newBuilder()
                .setArticleId(id)
                .setItemId("press/" + id)
                .setSourceId("press")
                .setOrigin(new Origin("feed.xml", null, null))
                .setSeenAt(Instant.EPOCH)
                .setText(text)
                .setLanguage(new Language("vi", 1.0))
                .setEnrichedAt(Instant.EPOCH)
                .setNormaliser("n")
                .setModel("m")
                .build();
    }
}
