package io.tidings.schemas.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlePairTest {

    @Test
    void shouldHaveOneKeyInWhicheverOrderTheTwoAreNamed() {
        assertThat(ArticlePair.of("b", "a")).isEqualTo(ArticlePair.of("a", "b"));
        assertThat(ArticlePair.of("b", "a").key()).isEqualTo("a b");
        assertThat(ArticlePair.ofKey("a b")).isEqualTo(ArticlePair.of("a", "b"));
    }

    @Test
    void shouldBeOfTwo() {
        assertThatThrownBy(() -> ArticlePair.of("a", "a")).hasMessageContaining("name two articles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a ", " b", "a b c", "a  b", "null"})
    void shouldRefuseAKeyThatIsNotTwoIds(String key) {
        assertThatThrownBy(() -> ArticlePair.ofKey(key)).isInstanceOf(IllegalArgumentException.class);
    }
}
