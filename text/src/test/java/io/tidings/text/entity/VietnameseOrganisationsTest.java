package io.tidings.text.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.text.token.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class VietnameseOrganisationsTest {

    private static final EntityFinder FINDER = new EntityFinder();

    private static List<Entity> entities(EntityType type, String text) {
        return FINDER.read(Tokenizer.read(text), "vi", List.of()).entities().stream()
                .filter(entity -> entity.type() == type)
                .toList();
    }

    private static List<String> organisations(String text) {
        return entities(EntityType.ORGANISATION, text).stream()
                .map(Entity::name)
                .toList();
    }

    private static List<String> forms(String text) {
        return entities(EntityType.ORGANISATION, text).stream()
                .flatMap(entity -> entity.forms().stream())
                .toList();
    }

    @Test
    void shouldTakeTheCountryIntoAMinistrysNameAndKeepItAsAPlace() {
        // Given
        String text = "Hôm qua, Bộ Quốc phòng Thụy Điển xác nhận tin này.";

        // When
        var organisations = entities(EntityType.ORGANISATION, text);

        // Then
        assertThat(organisations).extracting(Entity::name).containsExactly("Ministry of Defence (Sweden)");
        assertThat(organisations.getFirst().forms()).containsExactly("Bộ Quốc phòng Thụy Điển");
        assertThat(entities(EntityType.PLACE, text)).extracting(Entity::name).containsExactly("Sweden");
    }

    @Test
    void shouldAddASecondFieldToAMinistry() {
        assertThat(forms("Theo Bộ Kinh tế và Năng lượng Thụy Điển, giá điện sẽ hạ."))
                .containsExactly("Bộ Kinh tế và Năng lượng Thụy Điển");
    }

    @Test
    void shouldFindAnEmbassyOnlyWithItsCountry() {
        assertThat(organisations("Ông đến Đại sứ quán Thụy Điển làm thủ tục.")).containsExactly("Embassy (Sweden)");
        assertThat(organisations("Ông đến Đại sứ quán làm thủ tục.")).isEmpty();
    }

    @Test
    void shouldReadAListOfFieldsToItsEnd() {
        assertThat(organisations("Ông là thành viên Ủy ban Giáo dục, Văn hóa và Thể thao của thành phố."))
                .containsExactly("Ủy ban Giáo dục, Văn hóa và Thể thao");
    }

    @Test
    void shouldFollowANameInLowerCaseToThePlaceThatEndsIt() {
        assertThat(organisations("Báo cáo của Hiệp hội đồ gỗ mỹ nghệ Thụy Điển nêu rõ điều đó."))
                .containsExactly("Hiệp hội đồ gỗ mỹ nghệ Thụy Điển");
    }

    @Test
    void shouldNotTakeASentenceAboutAnOfficeForItsName() {
        assertThat(organisations("Hôm qua, Ủy ban yêu cầu các công ty Thụy Điển trả lời."))
                .isEmpty();
        assertThat(organisations("Hôm qua, Liên minh và Thụy Điển gặp nhau.")).isEmpty();
        assertThat(organisations("Cơ quan chức năng Thụy Điển vào cuộc.")).isEmpty();
        assertThat(organisations("Bà đến thăm Hội nghị thượng đỉnh Thụy Điển.")).isEmpty();
    }

    @Test
    void shouldGiveALongFormAndItsAcronymOneName() {
        // Given
        String text = "Theo Trung tâm quan trắc sụt lún đất Thụy Điển (TQSĐ), đất lún nhanh. TQSĐ sẽ đo tiếp.";

        // When
        var organisations = entities(EntityType.ORGANISATION, text);

        // Then
        assertThat(organisations).hasSize(1);
        assertThat(organisations.getFirst().mentions()).isEqualTo(3);
    }

    @Test
    void shouldKnowAnOfficeAgainWithoutItsPlace() {
        // Given
        String text = "Sở Xây dựng Đà Nẵng đã kiểm tra ngôi nhà. Chiều qua, Sở Xây dựng cho biết nhà an toàn.";

        // When
        var organisations = entities(EntityType.ORGANISATION, text);

        // Then
        assertThat(organisations).extracting(Entity::mentions).containsExactly(2);
    }

    @Test
    void shouldKnowAFirmAgainByItsOwnName() {
        // Given
        String text = "Công ty Vạn Lộc Thành mở xưởng mới. Đại diện Vạn Lộc Thành nói sẽ tuyển thêm người.";

        // When
        var organisations = entities(EntityType.ORGANISATION, text);

        // Then
        assertThat(organisations).extracting(Entity::mentions).containsExactly(2);
    }

    @Test
    void shouldNotTakeTheNameOfASchoolForAPerson() {
        // Given
        String text = "Kỳ thi diễn ra tại Trường THPT Nguyễn Khắc Viện sáng nay.";

        // When
        var people = entities(EntityType.PERSON, text);

        // Then
        assertThat(people).isEmpty();
        assertThat(organisations(text)).containsExactly("Trường THPT Nguyễn Khắc Viện");
    }
}
