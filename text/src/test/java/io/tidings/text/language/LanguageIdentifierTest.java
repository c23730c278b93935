package io.tidings.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdentifierTest {

    private static final LanguageIdentifier IDENTIFIER = new LanguageIdentifier();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        vi | Hội đồng thành phố sáng nay đã quyết định xây một cây cầu mới qua sông.
        en | The city council decided this morning to build a new bridge across the river.
        de | Der Stadtrat hat heute Morgen beschlossen, eine neue Brücke über den Fluss zu bauen.
        fr | Le conseil municipal a décidé ce matin de construire un nouveau pont sur la rivière.
        es | El ayuntamiento decidió esta mañana construir un puente nuevo sobre el río.
        pt | A câmara municipal decidiu esta manhã construir uma nova ponte sobre o rio.
        it | Il consiglio comunale ha deciso stamattina di costruire un nuovo ponte sul fiume.
        nl | De gemeenteraad heeft vanochtend besloten een nieuwe brug over de rivier te bouwen.
        pl | Rada miasta zdecydowała dziś rano o budowie nowego mostu przez rzekę.
        cs | Městská rada dnes ráno rozhodla o stavbě nového mostu přes řeku.
        tr | Belediye meclisi bu sabah nehrin üzerine yeni bir köprü yapılmasına karar verdi.
        id | Dewan kota pagi ini memutuskan untuk membangun jembatan baru di atas sungai.
        fi | Kaupunginvaltuusto päätti tänä aamuna rakentaa uuden sillan joen yli.
        hu | A városi tanács ma reggel úgy döntött, hogy új hidat épít a folyón.
        ru | Городской совет сегодня утром решил построить новый мост через реку.
        uk | Міська рада сьогодні вранці вирішила збудувати новий міст через річку.
        bg | Градският съвет реши тази сутрин да построи нов мост над реката.
        el | Το δημοτικό συμβούλιο αποφάσισε σήμερα να χτίσει μια νέα γέφυρα.
        ar | قرر مجلس المدينة صباح اليوم بناء جسر جديد فوق النهر.
        fa | شورای شهر امروز صبح تصمیم گرفت پل تازه‌ای روی رودخانه بسازد.
        he | מועצת העיר החליטה הבוקר לבנות גשר חדש מעל הנהר.
        hi | नगर परिषद ने आज सुबह नदी पर नया पुल बनाने का फैसला किया है।
        th | สภาเมืองตัดสินใจสร้างสะพานใหม่ข้ามแม่น้ำเมื่อเช้านี้
        zh | 市议会今天上午决定在河上修建一座新桥。
        ja | 市議会は今朝、川に新しい橋を架けることを決めた。
        ko | 시의회는 오늘 아침 강에 새 다리를 놓기로 결정했다.
        ka | საკრებულომ დღეს დილით ახალი ხიდის აშენება გადაწყვიტა.
        """)
    void shouldTellTheLanguageOfASentence(String code, String sentence) {
        assertThat(IDENTIFIER.identify(null, sentence, null).code()).isEqualTo(code);
    }

    @Test
    void shouldTellVietnameseWithoutItsMarks() {
        // When
        var language = IDENTIFIER.identify("Thanh pho ban ve cay cau moi qua song", "", null);

        // Then
        assertThat(language.code()).isEqualTo("vi");
    }

    @Test
    void shouldTellDecomposedVietnamese() {
        // Given
        var text = Normalizer.normalize("Người dân chờ đợi cây cầu mới đã lâu.", Normalizer.Form.NFD);

        // When
        var language = IDENTIFIER.identify(null, text, "en");

        // Then
        assertThat(language.code()).isEqualTo("vi");
    }

    @Test
    void shouldBelieveTheBodyMoreThanItsEnglishTitle() {
        // Given
        var body = "Người dân hai bên bờ sông đã chờ đợi cây cầu mới hơn mười năm nay. ".repeat(5);

        // When
        var language = IDENTIFIER.identify("Breaking news: the new bridge", body, null);

        // Then
        assertThat(language.code()).isEqualTo("vi");
    }

    @Test
    void shouldBeLessSureOfOneWordThanOfASentence() {
        // When
        var one = IDENTIFIER.identify(null, "kommunestyre", null);
        var sentence = IDENTIFIER.identify(
                null,
                "Kommunestyret vedtok i dag å bygge en ny bro over elven, og arbeidet skal begynne til våren.",
                null);

        // Then
        assertThat(sentence.code()).isEqualTo("nb");
        assertThat(one.confidence()).isLessThan(sentence.confidence());
    }

    @Test
    void shouldLetTheSourcesClaimTipTheBalanceBetweenClosePairs() {
        // Given
        var text = "Anak itu makan nasi dan ikan di rumah.";

        // When
        var claimed = IDENTIFIER.identify(null, text, "ms-MY");

        // Then
        assertThat(IDENTIFIER.identify(null, text, null).code()).isEqualTo("id");
        assertThat(claimed.code()).isEqualTo("ms");
    }

    @Test
    void shouldBeNoSurerOfAPageInTwoLanguagesThanItsShare() {
        // Given
        var vietnamese = "Người dân hai bên bờ sông đã chờ đợi cây cầu mới hơn mười năm nay. ".repeat(12);
        var english = "People on both banks of the river have waited for the new bridge for ten years. ".repeat(6);

        // When
        var mixed = IDENTIFIER.identify("Cây cầu mới", vietnamese + english, null);
        var whole = IDENTIFIER.identify("Cây cầu mới", vietnamese, null);

        // Then
        assertThat(mixed.code()).isEqualTo("vi");
        assertThat(mixed.confidence()).isBetween(0.5, 0.8);
        assertThat(whole.confidence()).isGreaterThan(0.99);
    }

    @Test
    void shouldNotBeSureWhichOfAClosePairItIsUnlessTheSourceSaysSo() {
        // Given
        var text = "Gradsko vijeće danas je odlučilo izgraditi novi most preko rijeke, a radovi počinju u proljeće. "
                .repeat(4);

        // When
        var unclaimed = IDENTIFIER.identify(null, text, null);
        var claimed = IDENTIFIER.identify(null, text, "hr");

        // Then
        assertThat(unclaimed.confidence()).isLessThanOrEqualTo(0.7);
        assertThat(claimed.code()).isEqualTo("hr");
        assertThat(claimed.confidence()).isGreaterThan(0.9);
    }

    @ParameterizedTest
    @CsvSource({"''", "12:30 - 15/4", "'https://example.com/a/b?c=d'", "qwrt zxcv plkm nbgd wtrp qzxk vbnm"})
    void shouldTellNoLanguageWhereThereIsNone(String text) {
        assertThat(IDENTIFIER.identify(null, text, null)).isEqualTo(Language.UNDETERMINED);
    }
}
