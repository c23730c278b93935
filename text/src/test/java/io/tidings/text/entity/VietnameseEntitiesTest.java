package io.tidings.text.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.text.token.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class VietnameseEntitiesTest {

    private static final EntityFinder FINDER = new EntityFinder();

    private static List<String> names(EntityType type, String text) {
        return FINDER.read(Tokenizer.read(text), "vi", List.of()).entities().stream()
                .filter(entity -> entity.type() == type)
                .map(Entity::name)
                .toList();
    }

    private static Entity entity(String name, String text) {
        return FINDER.read(Tokenizer.read(text), "vi", List.of()).entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " was not found"));
    }

    @Test
    void shouldFindTheCityBehindThanhPhoButNotTheOneAStreetIsNamedAfter() {
        assertThat(names(EntityType.PLACE, "Cháy lớn xảy ra tại thành phố Thái Nguyên tối qua."))
                .containsExactly("Thai Nguyen");
        assertThat(names(EntityType.PLACE, "Cháy lớn xảy ra trên phố Thái Nguyên tối qua."))
                .doesNotContain("Thai Nguyen");
    }

    @Test
    void shouldNotTakeTheLastWordOfAPlacesNameForACommune() {
        assertThat(names(EntityType.PERSON, "Lãnh đạo Đức Quốc xã Adolf Hitler đã ra lệnh."))
                .hasSize(1);
        assertThat(names(EntityType.PERSON, "Dân thành phố Hồ Chí Minh xuống phố."))
                .isEmpty();
    }

    @Test
    void shouldTellTheCountryFromTheCommonWord() {
        // Given
        String text = "Hôm qua, đại diện của Anh và Đức gặp nhau. Anh ấy mặc áo dài và nói về đức tin, về pháp luật.";

        // When
        var places = names(EntityType.PLACE, text);

        // Then
        assertThat(places).containsExactlyInAnyOrder("United Kingdom", "Germany");
        assertThat(entity("United Kingdom", text).mentions()).isEqualTo(1);
    }

    @Test
    void shouldTakeAVietnameseNameWholeWhereACountryOrAProvinceIsPartOfIt() {
        // Given
        String text = "Ông Lê Hồng Nga làm việc cùng bà Trần Thị Thái Bình tại Huế.";

        // When
        var people = names(EntityType.PERSON, text);

        // Then
        assertThat(people).containsExactly("Lê Hồng Nga", "Trần Thị Thái Bình");
        assertThat(names(EntityType.PLACE, text)).containsExactly("Hue");
    }

    @Test
    void shouldFindAPersonBehindATitleOverMinistryAndCountry() {
        // Given
        String text = "Bộ trưởng Quốc phòng Na Uy Torvald Skaarberg đã đến Oslo.";

        // When
        var people = names(EntityType.PERSON, text);

        // Then
        assertThat(people).containsExactly("Torvald Skaarberg");
        assertThat(names(EntityType.PLACE, text)).containsExactlyInAnyOrder("Norway", "Oslo");
    }

    @Test
    void shouldUniteASurnameWithTheFullNameThatWasSaidBefore() {
        // Given
        String text =
                "Tổng thư ký Torvald Skaarberg phát biểu. Sau đó ông Skaarberg rời cuộc họp. Skaarberg không trả lời.";

        // When
        var skaarberg = entity("Torvald Skaarberg", text);

        // Then
        assertThat(skaarberg.mentions()).isEqualTo(3);
        assertThat(skaarberg.forms()).containsExactly("Torvald Skaarberg", "Skaarberg");
    }

    @Test
    void shouldCallAVietnameseByTheLastSyllableOnlyWithAFormOfAddress() {
        // Given
        String text = "Giám đốc Phạm Quốc Vượng có mặt. Theo ông Vượng, dự án sẽ Vượng lên.";

        // When
        var vuong = entity("Phạm Quốc Vượng", text);

        // Then
        assertThat(vuong.mentions()).isEqualTo(2);
    }

    @Test
    void shouldGiveOneNameToAllTransliterations() {
        // Given
        String text = "Phái đoàn rời Kiev, dừng ở Kyiv cũ rồi bay đến Mátxcơva và về Moskva.";

        // When
        var places = names(EntityType.PLACE, text);

        // Then
        assertThat(places).containsExactlyInAnyOrder("Kyiv", "Moscow");
    }

    @Test
    void shouldMakeNoPersonOfAStreetATreatyOrATyphoon() {
        // Given
        String text =
                "Xe chạy qua đường Nguyễn Trãi, Lê Văn Lương rồi dừng. Hiệp định Munich và bão Haiyan được nhắc lại.";

        // When
        var people = names(EntityType.PERSON, text);

        // Then
        assertThat(people).isEmpty();
        assertThat(names(EntityType.PLACE, text)).isEmpty();
    }

    @Test
    void shouldReadAnAcronymWithItsLongForm() {
        // Given
        String text = "Hôm nay Trung tâm Nghiên cứu Sóng Biển (TTSB) mở cửa. Danh sách Ưu tiên Mới (DSUT) thì chưa.";

        // When
        var organisations = names(EntityType.ORGANISATION, text);

        // Then
        assertThat(organisations).containsExactly("TTSB");
        assertThat(entity("TTSB", text).forms()).containsExactly("Trung tâm Nghiên cứu Sóng Biển", "TTSB");
    }

    @Test
    void shouldEndAnOrganisationWhereItsNameEnds() {
        // Given
        String text = "Hôm qua Công ty Sao Mai đã ký với Sở Y tế Hà Nội và UBND tỉnh An Giang.";

        // When
        var organisations = names(EntityType.ORGANISATION, text);

        // Then
        assertThat(organisations).containsExactlyInAnyOrder("Công ty Sao Mai", "Sở Y tế Hà Nội", "UBND tỉnh An Giang");
    }

    @Test
    void shouldAddTheCountryToItsMinistry() {
        // Given
        String text = "Theo Bộ Ngoại giao Nhật Bản, hội nghị sẽ diễn ra tại Tokyo.";

        // When
        var organisations = names(EntityType.ORGANISATION, text);

        // Then
        assertThat(organisations).containsExactly("Ministry of Foreign Affairs (Japan)");
    }

    @Test
    void shouldFindPlacesByTheWordBeforeThem() {
        // Given
        String text = "Vụ việc xảy ra ở xã Tân Lộc, huyện Mường Khoa, gần hồ Linh Sơn.";

        // When
        var places = names(EntityType.PLACE, text);

        // Then
        assertThat(places).containsExactlyInAnyOrder("Tân Lộc", "Mường Khoa", "Linh Sơn");
    }

    @Test
    void shouldReadTheDashBetweenCountriesAsAPair() {
        // Given
        String text = "Quan hệ Mỹ - Trung vẫn căng thẳng, còn tập Trung vào kinh tế thì chưa.";

        // When
        var china = entity("China", text);

        // Then
        assertThat(china.mentions()).isEqualTo(1);
    }

    @Test
    void shouldTellTheClubFromItsCityByTheOtherClubs() {
        // Given
        String match = "Tối qua, Arsenal thắng Liverpool 2-1, còn Real Madrid hòa Barcelona.";
        String travel = "Tháng trước, đoàn đi từ Liverpool đến Barcelona bằng tàu.";

        // When
        var places = names(EntityType.PLACE, match);

        // Then
        assertThat(places).isEmpty();
        assertThat(names(EntityType.PLACE, travel)).containsExactlyInAnyOrder("Liverpool", "Barcelona");
    }
}
