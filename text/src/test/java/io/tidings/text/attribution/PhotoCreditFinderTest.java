package io.tidings.text.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.text.token.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhotoCreditFinderTest {

    private static List<String> credits(String text) {
        return new PhotoCreditFinder()
                .find(Tokenizer.read(text)).stream().map(PhotoCredit::name).toList();
    }

    @Test
    void shouldReadCreditsInBracketsAndWithout() {
        assertThat(credits(
                        "Cây cầu cũ (Ảnh: Reuters/AFP).\nCây cầu mới. Ảnh minh họa: Lan Hương\nPhoto by Getty Images"))
                .containsExactly("Reuters", "AFP", "Lan Hương", "Getty Images");
    }

    @Test
    void shouldTakeNothingFromASentenceAboutAPhotograph() {
        assertThat(credits("Trong ảnh là cây cầu. The photo shows a bridge.")).isEmpty();
    }
}
