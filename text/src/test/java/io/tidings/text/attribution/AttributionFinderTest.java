package io.tidings.text.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.text.entity.EntityFinder;
import io.tidings.text.token.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionFinderTest {

    private static final EntityFinder ENTITIES = new EntityFinder();
    private static final AttributionFinder FINDER = new AttributionFinder();

    private static List<String> cited(String text) {
        var tokens = Tokenizer.read(text);
        return FINDER.find(tokens, ENTITIES.read(tokens, "vi", List.of())).stream()
                .map(Attribution::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Theo hãng tin Bloomberg, cầu đã sập.                   | Bloomberg
        Bloomberg ngày 5/12 đưa tin: cầu đã sập.               | Bloomberg
        Cầu đã sập, Financial Times dẫn nguồn thạo tin.        | Financial Times
        Ông nói với Kyodo News vào hôm qua rằng cầu đã sập.    | Kyodo News
        The bridge fell, according to Reuters.                 | Reuters
        Theo báo Tuổi Trẻ, cầu đã sập.                         | Tuoi Tre
        Theo Kiev Independent, cầu đã sập.                     | Kyiv Independent
        Tờ Quillstad Avis đưa tin cầu đã sập.                  | Quillstad Avis
        """)
    void shouldFindTheOutletThatIsCited(String text, String outlet) {
        assertThat(cited(text)).containsExactly(outlet);
    }

    @Test
    void shouldFollowAListOfSources() {
        assertThat(cited("Cầu đã sập.\nTheo AFP, Reuters và BBC"))
                .containsExactly("Agence France-Presse", "Reuters", "BBC");
    }

    @Test
    void shouldCiteNobodyWhoOnlyIsMentioned() {
        assertThat(cited("Trụ sở của Bloomberg nằm ở đây. Theo ông, nhiều thanh niên và tuổi trẻ đồng ý."))
                .isEmpty();
    }
}
