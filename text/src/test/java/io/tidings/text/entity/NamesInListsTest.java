package io.tidings.text.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.text.token.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesInListsTest {

    private static final EntityFinder FINDER = new EntityFinder();

    private static List<String> names(EntityType type, String text) {
        return FINDER.read(Tokenizer.read(text), "vi", List.of()).entities().stream()
                .filter(entity -> entity.type() == type)
                .map(Entity::name)
                .toList();
    }

    @Test
    void shouldTakeAVietnameseNameInAListOfPeopleForAPerson() {
        assertThat(names(EntityType.PERSON, "Đội mất Trần Văn Hòa, Quốc Khải, Thế Duy (bị treo giò)."))
                .containsExactly("Trần Văn Hòa", "Quốc Khải", "Thế Duy");
    }

    @Test
    void shouldTakeAForeignNameBetweenTwoPeopleForAPerson() {
        assertThat(names(EntityType.PERSON, "Khách mời là John Skarwell, Brelinda, Maria Tollins."))
                .contains("Brelinda");
    }

    @Test
    void shouldTakeAForeignNameBesideAKnownPlaceForAPlace() {
        assertThat(names(EntityType.PLACE, "Hãng bay tới Bangkok, Skarwell (Thụy Điển) mỗi tuần."))
                .contains("Skarwell");
    }

    @Test
    void shouldTakeADoubtfulProvinceInAListOfPlaces() {
        assertThat(names(EntityType.PLACE, "Mưa lớn ở Đà Nẵng, Huế và Vinh."))
                .containsExactlyInAnyOrder("Da Nang", "Hue", "Vinh");
    }

    @Test
    void shouldFindAPlayerByOneForeignNameAndAnEastAsianByTheFamilyName() {
        assertThat(names(EntityType.PERSON, "Cú sút của tiền vệ Skarwell đi chệch cột."))
                .containsExactly("Skarwell");
        assertThat(names(EntityType.PERSON, "Giải nhất thuộc về Jang Qeun Wi sau ba vòng."))
                .containsExactly("Jang Qeun Wi");
    }

    @Test
    void shouldCallAPrinceByHisFirstName() {
        // Given
        String text = "Hoàng tử Skarim bin Tollah đã tới Paris. Hoàng tử Skarim rời đi ngay.";

        // When
        var people = names(EntityType.PERSON, text);

        // Then
        assertThat(people).containsExactly("Skarim bin Tollah");
    }
}
